import { instantText } from "../../issues/expectation.js";
import { type DocumentCheck, eachObject, type Loose } from "./document-check.js";
import type { KnownIds } from "./known-ids.js";
import { Place } from "./place.js";

export function parentIssues(check: DocumentCheck, parent: Loose, place: Place): void {
  check.leaf(instantText, parent["registeredAt"], place, "registeredAt");
}

export function participantIssues(
  check: DocumentCheck,
  participant: Loose,
  place: Place,
  known: KnownIds,
): void {
  check.reference("schools", known.schools, participant["school"], place, "school");
  check.leaf(instantText, participant["registeredAt"], place, "registeredAt");
  eachObject(participant["links"], new Place(place, "links"), (link, at) => {
    check.reference("parents", known.parents, link["parent"], at, "parent");
    check.leaf(instantText, link["linkedAt"], at, "linkedAt");
  });
  check.leaves(instantText, participant["diagnosticTests"], place, "diagnosticTests");
  check.leaves(instantText, participant["trials"], place, "trials");
}
