import { lessonCreationRules } from "../../stages/4-lesson-creation/check-lesson-creation.js";
import { linkSendingRules } from "../../stages/4-lesson-creation/check-link-sending.js";
import { lessonCreationCase } from "../../stages/4-lesson-creation/lesson-creation-from-records.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import { doneAtOf } from "../../verdict/act.js";
import type { LessonRecord } from "../lesson-record.js";
import type { Records } from "../records.js";
import type { Visit } from "../visit.js";

/** Stage IV of one lesson as of `at`: its creation and its link. */
export function lessonCreationStage(
  { lesson, agreement, lessonDue: due, dayEnd, regulation, region }: LessonRecord,
  _records: Records,
  at: EpochMilliseconds,
  visit: Visit,
): void {
  const judged = { regulation, at };
  const createdAt = doneAtOf(lesson.createdAt);
  const creation = lessonCreationCase(lesson, agreement, createdAt, due, judged);
  for (const rule of lessonCreationRules) visit(rule, creation, "lesson", lesson.id, region);
  const sending = { createdAt, linkSentAt: doneAtOf(lesson.linkSentAt), due, dayEnd, ...judged };
  for (const rule of linkSendingRules) visit(rule, sending, "lesson", lesson.id, region);
}
