import type { Regulation } from "../regulation/regulation.js";
import { compareRegulations } from "./compare-regulations.js";
import type { RegulationDifference } from "./witness.js";

/**
 * Whether a regulation only refuses more than another; where it does not, facts that it allows and the other refuses.
 *
 * @since 0.1.0
 * @public
 */
export type Tightening =
  | { readonly tightens: true }
  | { readonly tightens: false; readonly counterexample: RegulationDifference };

/**
 * Whether a region's regulation only refuses more than the one it amends: all that it allows, the other allows too.
 *
 * It is exact over every date, count and zone of facts; of the counterexample, `first` is the regional regulation. Advice
 * is not compared. Throws `InvalidRegulation` where a parameter is out of its bounds. Readings 1, 2, 4, 7.
 *
 * @example
 * import { amend, tightens, upm2020 } from "upm-rules";
 *
 * tightens(amend(upm2020, { confirmationLeadDays: 7 }), upm2020) // => { tightens: true }
 * const holidays = amend(upm2020, { leadCount: "working", confirmationLeadDays: 3 });
 * const answer = tightens(holidays, upm2020);
 * answer.tightens // => false
 *
 * @since 0.1.0
 * @public
 */
export function tightens(regional: Regulation, base: Regulation): Tightening {
  const counterexample = compareRegulations(regional, base).find(({ refusedBy }) => refusedBy === "second");
  return counterexample === undefined ? { tightens: true } : { tightens: false, counterexample };
}
