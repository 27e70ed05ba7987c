import type { InstantText } from "../time/instant.js";
import { type Finding, type Weight, weights } from "./finding.js";
import type { Case, Rule } from "./rule.js";

/**
 * The answer of a check: whether the act is allowed, and everything there is to say about it.
 *
 * @since 0.1.0
 * @public
 */
export interface Verdict {
  /** Refused if any must-clause is breached; otherwise undetermined if any is unknown or pending. */
  readonly outcome: "allowed" | "refused" | "undetermined";
  /** Breaches, then unknowns, then pending, then advice; clause order within each. */
  readonly findings: readonly Finding[];
  /** The first later instant, ISO UTC, at which time alone changes outcome or findings; absent where none does. */
  readonly stableUntil?: InstantText;
}

/** Breaches first, then unknown, pending, advice. */
const ranks: { readonly [W in Weight]: number } = { breaches: 0, unknown: 1, pending: 2, advice: 3 };

function rankOf({ status }: Finding): number {
  return ranks[weights[status]];
}

/** The findings of all rules, in the order of the rules. */
export function findingsOf<F extends Case>(rules: ReadonlyArray<Rule<F>>, facts: F): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const found = rule.judge(facts);
    if (found !== undefined) findings.push(found);
  }
  return findings;
}

/** The verdict on findings that are in clause order. */
export function verdictOf(findings: Finding[], stableUntil: InstantText | undefined): Verdict {
  let least = 4;
  let most = -1;
  for (const finding of findings) {
    const rank = rankOf(finding);
    if (rank < least) least = rank;
    if (rank > most) most = rank;
  }
  // Sorting keeps clause order within each rank.
  if (least < most) findings.sort((a, b) => rankOf(a) - rankOf(b));
  const outcome = least === 0 ? "refused" : least < 3 ? "undetermined" : "allowed";
  return stableUntil === undefined ? { outcome, findings } : { outcome, findings, stableUntil };
}
