import { idText } from "../../issues/expectation.js";
import type { ListById } from "../list-by-id.js";
import { type DocumentCheck, listOf, objectOf } from "./document-check.js";
import { Place } from "./place.js";

/** Notes each id of a list that is malformed, and each that an earlier record has. */
export function idIssues(check: DocumentCheck, list: unknown, place: Place, ids: ListById): void {
  const idAt = (position: number) => new Place(place, position).pointer("id");
  for (const position of ids.malformed) {
    check.add(idAt(position), idText.expected, objectOf(listOf(list)[position])["id"]);
  }
  for (const position of ids.repeated) check.add(idAt(position), "an id that no earlier one of the list has");
}

/** Whether a value is a well-formed id. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && idText.accepts(value);
}
