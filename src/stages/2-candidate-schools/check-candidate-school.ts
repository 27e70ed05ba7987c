import { factsOrThrow } from "../../facts/read.js";
import type { Unsure } from "../../facts/unsure.js";
import type { Id } from "../../model/id.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import { isAllowed } from "../../verdict/allowed.js";
import type { Rule } from "../../verdict/rule.js";
import type { Verdict } from "../../verdict/verdict.js";
import { verdictAsOf } from "../../verdict/verdict-as-of.js";
import { schoolIsCandidate } from "../3-agreement/school-is-candidate.js";
import { venueChosen } from "../3-agreement/venue-chosen.js";
import {
  type CandidateSchoolCase,
  type CandidateSchoolFacts,
  readCandidateSchool,
} from "./candidate-school-facts.js";
import { admissibleCompetencies, candidateDriveTime } from "./drive-time.js";
import { sameRegion } from "./same-region.js";

/** What a school must keep that a venue may select, in clause order. */
const candidateSchoolRules: ReadonlyArray<Rule<CandidateSchoolCase>> = [
  candidateDriveTime,
  sameRegion,
  venueChosen,
  schoolIsCandidate,
];

/**
 * The verdict on a candidate school, with the competencies in which the venue may teach it.
 *
 * @since 0.1.0
 * @public
 */
export interface CandidateSchoolVerdict extends Verdict {
  /** Those of the venue's competencies that need no delivery or are near enough, as far as that is known; sorted. */
  readonly admissibleCompetencies: readonly Id[];
}

/**
 * Whether a venue may select a school: true only where the drive allows a competency of the venue, if it has any, a
 * regional operator chose the venue, and the school is on the venue's list.
 *
 * Throws `InvalidFacts` where facts are malformed; a missing fact gives false. `II.drive-time`, `III.venue-chosen`,
 * `III.school-is-candidate`; readings 4 to 6, 17.
 *
 * @example
 * import { canSelectSchool } from "upm-rules";
 *
 * const facts = {
 *   venue: { region: "komi", competencies: ["R5"], chosenAt: "2020-10-20T12:00+03:00" },
 *   region: { venuesChosenAt: "2020-10-20T12:00+03:00" },
 *   school: { region: "komi", listedAt: "2020-10-21T12:00+03:00" },
 *   competencies: [
 *     { id: "R5", infrastructureList: [{ item: "kit", kind: "equipment", quantity: 1, per: "lesson", deliver: true }] },
 *   ],
 *   at: "2020-10-22T12:00+03:00",
 * } as const;
 * canSelectSchool({ ...facts, drive: 1800 }) // => true
 * canSelectSchool({ ...facts, drive: 1801 }) // => false
 *
 * @since 0.1.0
 * @public
 */
export function canSelectSchool(facts: CandidateSchoolFacts, regulation: Regulation = upm2020): boolean {
  return isAllowed(candidateSchoolRules, factsOrThrow(readCandidateSchool, facts, regulation));
}

/**
 * The verdict on a school that a venue is about to select, from any part of its facts, with the admissible competencies.
 *
 * Drives are whole seconds, the limit is inclusive. Throws `InvalidFacts` where facts are malformed. `II.drive-time`,
 * `II.same-region`, `III.venue-chosen`, `III.school-is-candidate`; readings 4 to 6, 17.
 *
 * @example
 * import { checkCandidateSchool } from "upm-rules";
 *
 * const kit = { item: "kit", kind: "equipment", quantity: 1, per: "lesson", deliver: true } as const;
 * const verdict = checkCandidateSchool({
 *   venue: { competencies: ["R5", "V49"] },
 *   competencies: [{ id: "R5", infrastructureList: [kit] }, { id: "V49", infrastructureList: [] }],
 *   drive: "unreachable",
 * });
 * verdict.admissibleCompetencies // => ["V49"]
 * verdict.outcome // => "undetermined"
 *
 * @since 0.1.0
 * @public
 */
export function checkCandidateSchool(
  facts: Unsure<CandidateSchoolFacts>,
  regulation: Regulation = upm2020,
): CandidateSchoolVerdict {
  return candidateSchoolVerdict(factsOrThrow(readCandidateSchool, facts, regulation));
}

/** The verdict on a school that a venue selects at the instant it is judged. */
export function candidateSchoolVerdict(candidate: CandidateSchoolCase): CandidateSchoolVerdict {
  const { venueChosenAt, venuesChosenAt, listedAt } = candidate;
  const verdict = verdictAsOf(candidateSchoolRules, candidate, [venueChosenAt, venuesChosenAt, listedAt]);
  return { ...verdict, admissibleCompetencies: admissibleCompetencies(candidate) };
}
