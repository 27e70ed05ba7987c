import { instantText } from "../../issues/expectation.js";
import { type DocumentCheck, objectsOf, type Placed } from "./document-check.js";
import { idIssues } from "./ids.js";
import type { KnownIds } from "./known-ids.js";

export function parentIssues(check: DocumentCheck, root: Placed): void {
  idIssues(check, root, "parents");
  for (const parent of objectsOf(root, "parents")) check.leaf(instantText, parent, "registeredAt");
}

export function participantIssues(check: DocumentCheck, root: Placed, known: KnownIds): void {
  idIssues(check, root, "participants");
  for (const participant of objectsOf(root, "participants")) {
    check.reference("schools", known.schools, participant, "school");
    check.leaf(instantText, participant, "registeredAt");
    for (const link of objectsOf(participant, "links")) {
      check.reference("parents", known.parents, link, "parent");
      check.leaf(instantText, link, "linkedAt");
    }
    check.leaves(instantText, participant, "diagnosticTests");
    check.leaves(instantText, participant, "trials");
  }
}
