import { idText } from "../../issues/expectation.js";
import { type DocumentCheck, type Loose, objectsOf, type Placed } from "./document-check.js";

/** Checks that every object of a list has a well-formed id of its own. */
export function idIssues(check: DocumentCheck, root: Placed, list: string): void {
  for (const record of objectsOf(root, list)) check.leaf(idText, record, "id");
  const own = ({ id }: Loose) => (isId(id) ? id : undefined);
  check.noneTwice(objectsOf(root, list), own, "an id that no earlier one of the list has", "/id");
}

/** Whether a value is a well-formed id. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && idText.accepts(value);
}
