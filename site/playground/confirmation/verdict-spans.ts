import { checkConfirmation, type Regulation, type Verdict } from "upm-rules";
import type { TimelessFacts } from "./confirmation-case.ts";

/** A time through which a verdict stands, from `from` until just before `to`. */
export interface VerdictSpan {
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
}

/** The verdicts of a range, one after the other: each says until when it stands, and nothing is sampled. */
export function verdictSpans(
  facts: TimelessFacts,
  from: number,
  to: number,
  regulation: Regulation,
): readonly VerdictSpan[] {
  const spans: VerdictSpan[] = [];
  for (let at = from; at < to; ) {
    const verdict = checkConfirmation({ ...facts, at }, regulation);
    const next = verdict.stableUntil === undefined ? to : Math.min(Date.parse(verdict.stableUntil), to);
    spans.push({ from: at, to: next, verdict });
    at = next;
  }
  return spans;
}
