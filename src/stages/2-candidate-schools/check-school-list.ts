import { factsOrThrow } from "../../facts/read.js";
import type { Unsure } from "../../facts/unsure.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { Rule } from "../../verdict/rule.js";
import type { Verdict } from "../../verdict/verdict.js";
import { verdictAsOf } from "../../verdict/verdict-as-of.js";
import { readSchoolList, type SchoolListCase, type SchoolListFacts } from "./school-list-facts.js";
import { schoolsAvailable } from "./schools-available.js";
import { schoolsListed } from "./schools-listed.js";

/** What the list of schools of a chosen venue must keep, in clause order. */
export const schoolListRules: ReadonlyArray<Rule<SchoolListCase>> = [schoolsListed, schoolsAvailable];

/**
 * The verdict on the list of schools that a regional operator makes for a chosen venue, as of an instant.
 *
 * The deadline is an exclusive instant in the operator's zone. Lateness is reported, it refuses nothing (reading 10).
 * Throws `InvalidFacts` where facts are malformed. `II.schools-listed`, `II.schools-available`; readings 1, 13.
 *
 * @example
 * import { checkSchoolList } from "upm-rules";
 *
 * const { findings } = checkSchoolList({
 *   region: { timeZone: "Asia/Omsk" },
 *   venue: { candidateSchools: [], schoolsListedAt: "2020-10-30T12:00+06:00" },
 *   at: "2020-11-02T12:00+06:00",
 * });
 * findings.map(({ clause, status }) => `${clause} ${status}`) // => ["II.schools-available advised"]
 *
 * @since 0.1.0
 * @public
 */
export function checkSchoolList(facts: Unsure<SchoolListFacts>, regulation: Regulation = upm2020): Verdict {
  return schoolListVerdict(factsOrThrow(readSchoolList, facts, regulation));
}

/** The verdict on the list of schools of a chosen venue. */
export function schoolListVerdict(facts: SchoolListCase): Verdict {
  return verdictAsOf(schoolListRules, facts, [facts.due?.instant, facts.schoolsListedAt]);
}
