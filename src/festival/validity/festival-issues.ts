import type { Issue } from "../../issues/issue.js";
import { festivalIndex } from "../festival-index.js";
import type { Loose } from "./document-check.js";
import { listOf } from "./document-check.js";
import { FestivalValidity } from "./festival-validity.js";

/**
 * Everything that is wrong with a festival document but its shape: dates, instants, zones, bounds, repetitions and
 * references, in no particular order.
 *
 * References are checked even where other parts are malformed. `"open"` lets them name what is not there, as in lists of
 * which some are absent. `index` is the document's own, for whoever wants to use it afterwards.
 */
export function festivalIssues(
  document: unknown,
  references: "checked" | "open" = "checked",
  index = festivalIndex(looseOf(document)),
  /** Is told how many lessons of how many were looked at. */
  watch?: (lessons: number, all: number) => void,
): Issue[] {
  const lists = looseOf(document);
  const validity = new FestivalValidity(lists, index, references);
  validity.begin();
  const { length } = listOf(lists["lessons"]);
  for (let position = 0; position < length; position += 1) {
    validity.lesson(position);
    watch?.(position + 1, length);
  }
  return validity.end();
}

function looseOf(document: unknown): Loose {
  return typeof document === "object" && document !== null ? (document as Loose) : {};
}
