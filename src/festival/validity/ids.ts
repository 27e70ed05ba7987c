import { idText } from "../../issues/expectation.js";
import { type DocumentCheck, objectsOf, type Placed } from "./document-check.js";

/** Checks that every object of a list has a well-formed id of its own. */
export function idIssues(check: DocumentCheck, root: Placed, list: string): void {
  for (const record of objectsOf(root, list)) check.leaf(idText, record, "id");
  const wellFormedId = ({ id }: { readonly id?: unknown }) =>
    typeof id === "string" && idText.accepts(id) ? id : undefined;
  check.noneTwice(objectsOf(root, list), wellFormedId, "an id that no earlier one of the list has", "/id");
}
