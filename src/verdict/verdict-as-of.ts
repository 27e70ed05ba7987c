import type { DoneAt } from "../facts/read.js";
import type { EpochMilliseconds } from "../time/instant.js";
import type { Case, Rule } from "./rule.js";
import { stableUntil } from "./stable-until.js";
import { findingsOf, type Verdict, verdictOf } from "./verdict.js";

/** The verdict of rules on facts whose acts are dated; `turns` are the instants that the findings may depend on. */
export function verdictAsOf<F extends Case>(
  rules: ReadonlyArray<Rule<F>>,
  facts: F,
  turns: readonly DoneAt[],
): Verdict {
  const judge = (at: EpochMilliseconds | undefined) => findingsOf(rules, { ...facts, at });
  return verdictOf(judge(facts.at), stableUntil(judge, facts.at, turns));
}
