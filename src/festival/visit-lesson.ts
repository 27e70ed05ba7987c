import type { Stage } from "../regulation/clause.js";
import type { EpochMilliseconds } from "../time/instant.js";
import { doneAtOf, happened } from "../verdict/act.js";
import type { LessonRecord } from "./lesson-record.js";
import type { Records } from "./records.js";
import { lessonCreationStage } from "./stages/4-lesson-creation.js";
import { confirmationStage } from "./stages/5-confirmation.js";
import { deliveryStage } from "./stages/6-delivery.js";
import { lessonDayStage } from "./stages/7-lesson-day.js";
import type { Visit } from "./visit.js";

/** Judges one lesson by a stage. */
type LessonStage = (record: LessonRecord, records: Records, at: EpochMilliseconds, visit: Visit) => void;

/** The stages that are about every lesson. */
const stagesOfAll: ReadonlyArray<readonly [Stage, LessonStage]> = [
  [4, lessonCreationStage],
  [5, confirmationStage],
];

/** The same and those that are about lessons once they were created. */
const stagesOfCreated: ReadonlyArray<readonly [Stage, LessonStage]> = [
  ...stagesOfAll,
  [6, deliveryStage],
  [7, lessonDayStage],
];

/** Goes through one lesson as of `at`, by all stages that are about lessons or by some; nothing once cancelled. */
export function visitLesson(
  record: LessonRecord,
  records: Records,
  at: EpochMilliseconds,
  stages: "all" | readonly Stage[],
  visit: Visit,
): void {
  const { cancelledAt, createdAt } = record.lesson;
  if (happened(doneAtOf(cancelledAt), at) === true) return;
  const isCreated = happened(doneAtOf(createdAt), at) === true;
  for (const [stage, judge] of isCreated ? stagesOfCreated : stagesOfAll) {
    if (stages === "all" || stages.includes(stage)) judge(record, records, at, visit);
  }
}
