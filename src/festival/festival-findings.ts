import { invalidFestival, sortedIssues } from "../issues/invalid-festival.js";
import type { Festival } from "../model/festival.js";
import type { EpochMilliseconds } from "../time/instant.js";
import { festivalIndex } from "./festival-index.js";
import { lessonRecord } from "./lesson-record.js";
import type { LocatedFinding } from "./located-finding.js";
import { type Records, recordsOf } from "./records.js";
import { regionPlanStage } from "./stages/1-region-plan.js";
import { candidateSchoolsStage } from "./stages/2-candidate-schools.js";
import { agreementStage } from "./stages/3-agreement.js";
import { festivalIssues } from "./validity/festival-issues.js";
import { findingsInto, type Visit } from "./visit.js";
import { visitLesson } from "./visit-lesson.js";

/** The records of a festival; throws `InvalidFestival` where the document breaks a rule of its format. */
export function validRecords(festival: Festival): Records {
  const index = festivalIndex(festival);
  const issues = festivalIssues(festival, "checked", index);
  if (issues.length > 0) throw invalidFestival(sortedIssues(issues));
  return recordsOf(festival, index);
}

/** Goes through the stages that come before the lessons: every region, venue, school and agreement. */
export function visitPlan(records: Records, at: EpochMilliseconds, visit: Visit): void {
  regionPlanStage(records, at, visit);
  candidateSchoolsStage(records, at, visit);
  agreementStage(records, at, visit);
}

/** Everything that is found in a festival as of an instant, each with its subject and remedy, in no particular order. */
export function festivalFindings(records: Records, at: EpochMilliseconds): LocatedFinding[] {
  const located: LocatedFinding[] = [];
  const visit = findingsInto(located);
  visitPlan(records, at, visit);
  for (const lesson of records.festival.lessons ?? []) {
    visitLesson(lessonRecord(lesson, records), records, at, "all", visit);
  }
  return located;
}
