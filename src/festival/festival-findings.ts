import { invalidFestival, sortedIssues } from "../issues/invalid-festival.js";
import type { Issue } from "../issues/issue.js";
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
import { FestivalValidity } from "./validity/festival-validity.js";
import { findingsInto, type Visit } from "./visit.js";
import { visitLesson } from "./visit-lesson.js";

/** The records of a festival; throws `InvalidFestival` where the document breaks a rule of its format. */
export function validRecords(festival: Festival, index = festivalIndex(festival)): Records {
  refuse(festivalIssues(festival, "checked", index));
  return recordsOf(festival, index);
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw invalidFestival(sortedIssues(issues));
}

/** Goes through the stages that come before the lessons: every region, venue, school and agreement. */
export function visitPlan(records: Records, at: EpochMilliseconds, visit: Visit): void {
  regionPlanStage(records, at, visit);
  candidateSchoolsStage(records, at, visit);
  agreementStage(records, at, visit);
}

/** Everything that is found in a festival as of an instant, each with its subject and remedy, in no particular order. */
export function festivalFindings(
  records: Records,
  at: EpochMilliseconds,
  /** Is told how many lessons were checked. */
  watch?: (lessons: number) => void,
): LocatedFinding[] {
  const located: LocatedFinding[] = [];
  const visit = findingsInto(located);
  visitPlan(records, at, visit);
  records.festival.lessons?.forEach((lesson, position) => {
    visitLesson(lessonRecord(lesson, records), records, at, "all", visit);
    watch?.(position + 1);
  });
  return located;
}

/**
 * The same of a festival of which nothing is certain yet; throws `InvalidFestival` where the document breaks a rule of its
 * format. Each lesson is judged right after it was verified, as long as all is right.
 */
export function verifiedFindings(
  festival: Festival,
  at: EpochMilliseconds,
  index = festivalIndex(festival),
  records = recordsOf(festival, index),
): LocatedFinding[] {
  const validity = new FestivalValidity({ ...festival }, index, "checked");
  const located: LocatedFinding[] = [];
  const visit = findingsInto(located);
  validity.begin();
  festival.lessons.forEach((lesson, position) => {
    validity.lesson(position);
    if (validity.isRight) visitLesson(lessonRecord(lesson, records), records, at, "all", visit);
  });
  refuse(validity.end());
  visitPlan(records, at, visit);
  return located;
}
