import type { Confirmation } from "../../src/model/confirmation.js";
import type { Lesson } from "../../src/model/lesson.js";
import type { OracleClause } from "./oracle-clauses.js";
import type { About, Deadline } from "./oracle-finding.js";
import type { OracleRegulation } from "./oracle-regulation.js";
import { instant, leadDue, startOrEndOfDay, startOrStartOfDay } from "./oracle-time.js";
import { happenedBy, regulationOfVenue, schoolOf, venueOf, type World, zoneOf } from "./oracle-world.js";

export function regulationOfLesson(world: World, lesson: Lesson): OracleRegulation {
  return regulationOfVenue(world, venueOf(world, lesson));
}

export function lessonDeadline(world: World, lesson: Lesson): Deadline {
  return leadDeadline(world, lesson, regulationOfLesson(world, lesson).lessonLeadDays);
}

export function confirmationDeadline(world: World, lesson: Lesson): Deadline {
  return leadDeadline(world, lesson, regulationOfLesson(world, lesson).confirmationLeadDays);
}

export function deliveryDeadline(world: World, lesson: Lesson): Deadline {
  return leadDeadline(world, lesson, regulationOfLesson(world, lesson).deliveryLeadDays);
}

function leadDeadline(world: World, lesson: Lesson, leadDays: number): Deadline {
  const timeZone = zoneOf(world, schoolOf(world, lesson));
  return { due: leadDue(regulationOfLesson(world, lesson), leadDays, lesson.date, timeZone), timeZone };
}

/** The start: without `startsAt` the end of the day. For dues of VII, the order of trials, withdrawals. */
export function startDeadline(world: World, lesson: Lesson): Deadline {
  const timeZone = zoneOf(world, schoolOf(world, lesson));
  return { due: startOrEndOfDay(lesson, timeZone), timeZone };
}

/** The start for link checks: without `startsAt` the start of the day. */
export function linkCheckDeadline(world: World, lesson: Lesson): Deadline {
  const timeZone = zoneOf(world, schoolOf(world, lesson));
  return { due: startOrStartOfDay(lesson, timeZone), timeZone };
}

export function aboutLesson(
  world: World,
  clause: OracleClause,
  actor: "venue" | "school",
  lesson: Lesson,
): About {
  const subject = { kind: "lesson", id: lesson.id };
  return { clause, actor, subject, region: venueOf(world, lesson).region };
}

/**
 * The confirmation of a lesson and participant in force at `t`: the latest with `confirmedAt ≤ t`, unless it has
 * `withdrawnAt ≤ t`.
 */
export function confirmationInForce(
  world: World,
  lesson: string,
  participant: string,
  t: number,
): Confirmation | undefined {
  const made = world.festival.confirmations
    .filter((confirmation) => confirmation.lesson === lesson && confirmation.participant === participant)
    .filter((confirmation) => instant(confirmation.confirmedAt) <= t);
  const last = latest(made);
  if (last === undefined || happenedBy(last.withdrawnAt, t)) return undefined;
  return last;
}

export function latest(confirmations: readonly Confirmation[]): Confirmation | undefined {
  return confirmations.find((confirmation) =>
    confirmations.every((other) => instant(other.confirmedAt) <= instant(confirmation.confirmedAt)),
  );
}

/** The active participants for a due: with one in force at `at` while `at < due`, and one millisecond before due from then on. */
export function activeParticipants(world: World, lesson: Lesson, due: number): string[] {
  const t = world.at < due ? world.at : due - 1;
  return world.festival.participants
    .map((participant) => participant.id)
    .filter((participant) => confirmationInForce(world, lesson.id, participant, t) !== undefined);
}
