import { activeParticipants } from "../../stages/5-confirmation/confirmations-in-force.js";
import { lessonDayRules } from "../../stages/7-lesson-day/check-lesson-day.js";
import { lessonDayCase } from "../../stages/7-lesson-day/lesson-day-from-records.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import type { LessonRecord } from "../lesson-record.js";
import type { Records } from "../records.js";
import type { Visit } from "../visit.js";

/** Stage VII of one lesson that was created, as of `at`: who and what must be there. */
export function lessonDayStage(
  record: LessonRecord,
  _records: Records,
  at: EpochMilliseconds,
  visit: Visit,
): void {
  const { lesson, startDue, regulation, region } = record;
  const confirmed = activeParticipants(record.confirmations, startDue, at);
  const facts = lessonDayCase(lesson, confirmed, record, { regulation, at });
  for (const rule of lessonDayRules) visit(rule, facts, "lesson", lesson.id, region);
}
