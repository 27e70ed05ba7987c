import { activeParticipants } from "../../stages/5-confirmation/confirmations-in-force.js";
import { deliveryRules } from "../../stages/6-delivery/check-delivery.js";
import { deliveryCase } from "../../stages/6-delivery/delivery-from-records.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import type { LessonRecord } from "../lesson-record.js";
import type { Records } from "../records.js";
import type { Visit } from "../visit.js";

/** Stage VI of one lesson that was created, as of `at`: what must reach the school. */
export function deliveryStage(
  record: LessonRecord,
  records: Records,
  at: EpochMilliseconds,
  visit: Visit,
): void {
  const { lesson, deliveryDue: due, dayEnd, regulation, region } = record;
  const participants = activeParticipants(record.confirmations, due, at)?.length;
  const competency = records.competency(lesson.competency);
  const facts = deliveryCase(lesson, competency, participants, { due, dayEnd }, { regulation, at });
  for (const rule of deliveryRules) visit(rule, facts, "lesson", lesson.id, region);
}
