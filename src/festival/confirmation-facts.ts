import { notFound } from "../issues/not-found.js";
import type { Festival } from "../model/festival.js";
import type { ConfirmationFacts } from "../stages/5-confirmation/confirmation-facts.js";
import { factsFromRecords, startsAttended } from "../stages/5-confirmation/confirmation-from-records.js";
import type { ConfirmationIds } from "../stages/5-confirmation/confirmation-ids.js";
import type { Instant } from "../time/instant.js";
import { judgedAt } from "../time/judged-at.js";
import { type Records, recordsOf } from "./records.js";

/**
 * The facts of one confirmation from a festival's records, as of `at`: what a parent who confirms then is judged by.
 *
 * It need not be among the festival's confirmations. Throws `NotFound` where lesson, participant or parent is not in the
 * festival, and `InvalidFacts` where `at` is no instant. It goes through the lists anew at each call. Readings 7 to 9.
 *
 * @example
 * import { canConfirmParticipant, confirmationFacts } from "upm-rules";
 *
 * const festival = {
 *   format: "upm-festival/1",
 *   regions: [{ id: "r", name: "Region", timeZone: "Asia/Kamchatka", competencies: [], venues: [] }],
 *   competencies: [{ id: "17", name: "Web technologies" }],
 *   venues: [{ id: "v", region: "r", name: "Venue", competencies: [] }],
 *   schools: [{ id: "s", region: "r", name: "School" }],
 *   driveTimes: [],
 *   agreements: [],
 *   lessons: [{ id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" }],
 *   parents: [{ id: "p", registeredAt: "2020-10-01T12:00+12:00" }],
 *   participants: [{ id: "c", school: "s", registeredAt: "2020-10-01T12:00+12:00" }],
 *   confirmations: [],
 * } as const;
 * const facts = confirmationFacts(festival, { lesson: "l", participant: "c", parent: "p", at: "2020-11-10T12:00+12:00" });
 * facts.parent // => { registered: true, linked: false }
 * canConfirmParticipant(facts) // => false
 *
 * @since 0.1.0
 * @public
 */
export function confirmationFacts(
  festival: Festival,
  { at, ...ids }: ConfirmationIds & { readonly at: Instant },
): ConfirmationFacts {
  return confirmationFactsOf(recordsOf(festival), ids, at);
}

function confirmationFactsOf(records: Records, ids: ConfirmationIds, at: Instant): ConfirmationFacts {
  const instant = judgedAt(at);
  const lesson = records.lesson(ids.lesson);
  const participant = records.participant(ids.participant);
  const parent = records.parent(ids.parent);
  const zone = lesson && records.schoolZone(lesson.school);
  if (!lesson || !participant || !parent || !zone) {
    const missing = [
      !lesson && "lesson",
      !participant && "participant",
      !parent && "parent",
      lesson && !zone && "school",
    ];
    throw notFound(missing.filter((kind) => typeof kind === "string"));
  }
  const attendedStarts = startsAttended(records.lessonsAttended(ids.participant), ids.lesson, instant);
  const known = { participant, parentId: ids.parent, parent, attendedStarts };
  return factsFromRecords(known, { date: lesson.date, timeZone: zone.name }, instant, at);
}
