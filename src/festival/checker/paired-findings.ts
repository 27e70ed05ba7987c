import type { Finding } from "../../verdict/finding.js";
import { bySubjectOfClause } from "../located-finding.js";

/**
 * Goes through two lists of findings about one clause, both in the order of findings, and calls back once for each: with the
 * two that are about the same, or with the one of which the other list has none.
 */
export function eachPair(
  before: readonly Finding[],
  after: readonly Finding[],
  callBack: (before: Finding | undefined, after: Finding | undefined) => void,
): void {
  let earlier = 0;
  let later = 0;
  while (earlier < before.length || later < after.length) {
    const [old, young] = [before[earlier], after[later]];
    const order = orderOf(old, young);
    callBack(order <= 0 ? old : undefined, order >= 0 ? young : undefined);
    if (order <= 0) earlier += 1;
    if (order >= 0) later += 1;
  }
}

/** Of two at the end of one list the other one comes first. */
function orderOf(old: Finding | undefined, young: Finding | undefined): number {
  if (old === young) return 0;
  if (old === undefined) return 1;
  return young === undefined ? -1 : bySubjectOfClause(old, young);
}
