import type { Case, Rule } from "./rule.js";

/** Whether every clause that must be kept is known to be. */
export function isAllowed<F extends Case>(rules: ReadonlyArray<Rule<F>>, facts: F): boolean {
  return rules.every(({ clause, holds }) => clause.level === "should" || holds(facts) === true);
}
