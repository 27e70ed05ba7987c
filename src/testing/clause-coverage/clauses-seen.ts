/** Which clauses the tests of this process have asked about, and what was said of them. */
import type { ClauseId } from "../../regulation/clauses.js";
import type { Standing } from "../cases/variation.js";

/**
 * What tests have seen: of each clause its standings.
 *
 * @since 0.1.0
 * @public
 */
export type ClausesSeen = { readonly [C in ClauseId]?: readonly Standing[] };

const seen = new Map<ClauseId, Set<Standing>>();

/** Notes that a test saw a clause with a standing. */
export function noteSeen(clause: ClauseId, standing: Standing): void {
  const standings = seen.get(clause);
  if (standings === undefined) seen.set(clause, new Set([standing]));
  else standings.add(standing);
}

/**
 * What was seen since this was last asked for: verifications and matchers note it. `clausesSeenInto` of a setup file hands
 * it to the reporter.
 *
 * @example
 * import { takeClausesSeen, verifyThat } from "upm-rules/testing";
 *
 * takeClausesSeen();
 * verifyThat("V.accounts-linked").given({ parent: { linked: false } }).isViolated();
 * takeClausesSeen() // => { "V.accounts-linked": ["violated"] }
 * takeClausesSeen() // => {}
 *
 * @since 0.1.0
 * @public
 */
export function takeClausesSeen(): ClausesSeen {
  const taken = Object.fromEntries([...seen].map(([clause, standings]) => [clause, [...standings]]));
  seen.clear();
  return taken;
}
