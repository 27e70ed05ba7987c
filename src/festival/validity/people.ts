import { instantText } from "../../issues/expectation.js";
import { type DocumentCheck, isObject, type Loose, listOf } from "./document-check.js";
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
  const links = listOf(participant["links"]);
  for (let index = 0; index < links.length; index += 1) {
    const link = links[index];
    if (!isObject(link)) continue;
    const at = new Place(new Place(place, "links"), index);
    check.reference("parents", known.parents, link["parent"], at, "parent");
    check.leaf(instantText, link["linkedAt"], at, "linkedAt");
  }
  check.leaves(instantText, participant["diagnosticTests"], place, "diagnosticTests");
  check.leaves(instantText, participant["trials"], place, "trials");
}
