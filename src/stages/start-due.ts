import type { DayNumber } from "../time/calendar-date.js";
import { type Deadline, deadlineAt, endOfDay } from "../time/deadline.js";
import { startOrEndOfDay } from "../time/lesson-start.js";
import type { Zone } from "../time/zone.js";

/** When a lesson starts, at the school: the end of its day where no time is known (reading 11). */
export function startDue(
  day: DayNumber | undefined,
  startsAt: string | undefined,
  zone: Zone | undefined,
): Deadline | undefined {
  if (day === undefined || zone === undefined) return undefined;
  if (startsAt === undefined) return endOfDay(day, zone);
  return deadlineAt(startOrEndOfDay(day, startsAt, zone), zone);
}

/** The end of a lesson's day: what is not done by then is of no use to it any more. */
export function lessonDayEnd(day: DayNumber | undefined, zone: Zone | undefined): Deadline | undefined {
  return day === undefined || zone === undefined ? undefined : endOfDay(day, zone);
}

/** What a link check must come before: the start, or the day where no time is known (reading 11). */
export function linkCheckDue(
  day: DayNumber | undefined,
  startsAt: string | undefined,
  zone: Zone | undefined,
): Deadline | undefined {
  if (day === undefined || zone === undefined || startsAt !== undefined) return startDue(day, startsAt, zone);
  return endOfDay(day - 1, zone);
}
