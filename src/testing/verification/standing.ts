import { factsOrThrow } from "../../facts/read.js";
import type { Unsure } from "../../facts/unsure.js";
import type { ClauseId } from "../../regulation/clauses.js";
import type { Regulation } from "../../regulation/regulation.js";
import { readRegionPlan } from "../../stages/1-region-plan/region-plan-facts.js";
import { venueCompetencies } from "../../stages/1-region-plan/venue-competencies.js";
import { readCandidateSchool } from "../../stages/2-candidate-schools/candidate-school-facts.js";
import { sameRegion } from "../../stages/2-candidate-schools/same-region.js";
import { readSchoolList } from "../../stages/2-candidate-schools/school-list-facts.js";
import { schoolsAvailable } from "../../stages/2-candidate-schools/schools-available.js";
import { agreementAsOf, readAgreement } from "../../stages/3-agreement/agreement-facts.js";
import { guidelinesRead } from "../../stages/3-agreement/guidelines-read.js";
import { readLessonDay } from "../../stages/7-lesson-day/lesson-day-facts.js";
import { onlyConfirmed } from "../../stages/7-lesson-day/only-confirmed.js";
import type { Finding } from "../../verdict/finding.js";
import { all, type Truth } from "../../verdict/truth.js";
import type { Standing } from "../cases/variation.js";
import { type ClauseOfFacts, checkOf, type FactsOf, verdictBy } from "../checks.js";

/** Whether a clause that should hold does: no finding says that a fact is missing for advice. */
const adviceHolds: {
  readonly [C in ClauseId]?: (facts: unknown, regulation: Regulation) => Truth;
} = {
  "I.venue-competencies": (facts, regulation) =>
    all(factsOrThrow(readRegionPlan, facts, regulation).venues.map(venueCompetencies.holds)),
  "II.same-region": (facts, regulation) =>
    sameRegion.holds(factsOrThrow(readCandidateSchool, facts, regulation)),
  "II.schools-available": (facts, regulation) =>
    schoolsAvailable.holds(factsOrThrow(readSchoolList, facts, regulation)),
  "III.guidelines-read": (facts, regulation) =>
    guidelinesRead.holds(agreementAsOf(factsOrThrow(readAgreement, facts, regulation))),
  "VII.only-confirmed": (facts, regulation) =>
    onlyConfirmed.holds(factsOrThrow(readLessonDay, facts, regulation)),
};

/** What there is to say of one clause. */
export interface Judgement {
  /** The gravest, where the clause was found broken in several ways. */
  readonly standing: Standing;
  /** What was found of the clause. */
  readonly findings: readonly Finding[];
}

/** What facts say of a clause. */
export function judgementOf<C extends ClauseOfFacts>(
  clause: C,
  facts: Unsure<FactsOf<C>>,
  regulation: Regulation,
): Judgement {
  const verdict = verdictBy(checkOf[clause], facts, regulation);
  const findings = verdict.findings.filter((finding) => finding.clause === clause);
  const [gravest] = findings;
  if (gravest !== undefined) return { standing: gravest.status, findings };
  const known = adviceHolds[clause]?.(facts, regulation) ?? (clause in adviceHolds ? undefined : true);
  return { standing: known === undefined ? "unknown" : "holds", findings };
}
