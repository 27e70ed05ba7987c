import type { Stage } from "../regulation/clause.js";
import { type EpochMilliseconds, instantOfText } from "../time/instant.js";
import type { LessonRecord } from "./lesson-record.js";
import type { Emit } from "./located-finding.js";
import type { Records } from "./records.js";
import { confirmationStage } from "./stages/5-confirmation.js";

/** Judges one lesson by a stage. */
type LessonStage = (record: LessonRecord, records: Records, at: EpochMilliseconds, emit: Emit) => void;

/** The stages that are about a lesson. */
const lessonStages: ReadonlyArray<readonly [Stage, LessonStage]> = [[5, confirmationStage]];

/** What is found about one lesson as of `at`, by all stages that are about lessons or by some; nothing once cancelled. */
export function lessonFindings(
  record: LessonRecord,
  records: Records,
  at: EpochMilliseconds,
  stages: "all" | readonly Stage[],
  emit: Emit,
): void {
  const { cancelledAt } = record.lesson;
  if (cancelledAt && instantOfText(cancelledAt) <= at) return;
  for (const [stage, judge] of lessonStages) {
    if (stages === "all" || stages.includes(stage)) judge(record, records, at, emit);
  }
}
