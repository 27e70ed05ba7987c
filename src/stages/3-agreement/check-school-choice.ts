import { factsOrThrow } from "../../facts/read.js";
import type { Unsure } from "../../facts/unsure.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { Rule } from "../../verdict/rule.js";
import type { Verdict } from "../../verdict/verdict.js";
import { verdictAsOf } from "../../verdict/verdict-as-of.js";
import { readSchoolChoice, type SchoolChoiceCase, type SchoolChoiceFacts } from "./school-choice-facts.js";
import { schoolsSelected } from "./schools-selected.js";

/** What a chosen venue's choice of schools must keep. */
export const schoolChoiceRules: ReadonlyArray<Rule<SchoolChoiceCase>> = [schoolsSelected];

/**
 * The verdict on a chosen venue's choice of the schools that it will teach, as of an instant.
 *
 * The deadline is an exclusive instant in the venue's zone. Lateness is reported, it refuses nothing (reading 10). Throws
 * `InvalidFacts` where facts are malformed. `III.schools-selected`; readings 1, 13.
 *
 * @example
 * import { checkSchoolChoice } from "upm-rules";
 *
 * const { findings } = checkSchoolChoice({
 *   venue: { timeZone: "Asia/Omsk", schoolsListedAt: "not-yet", schoolsSelectedAt: "not-yet" },
 *   at: "2020-10-31T23:59+06:00",
 * });
 * findings[0]?.status // => "pending"
 * findings[0]?.blockedBy // => ["II.schools-listed"]
 *
 * @since 0.1.0
 * @public
 */
export function checkSchoolChoice(
  facts: Unsure<SchoolChoiceFacts>,
  regulation: Regulation = upm2020,
): Verdict {
  return schoolChoiceVerdict(factsOrThrow(readSchoolChoice, facts, regulation));
}

/** The verdict on a chosen venue's choice of schools. */
export function schoolChoiceVerdict(facts: SchoolChoiceCase): Verdict {
  const { due, schoolsListedAt, schoolsSelectedAt } = facts;
  return verdictAsOf(schoolChoiceRules, facts, [due?.instant, schoolsListedAt, schoolsSelectedAt]);
}
