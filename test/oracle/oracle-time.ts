import { Temporal } from "@js-temporal/polyfill";
import type { OracleRegulation } from "./oracle-regulation.js";

/** Epoch milliseconds of an instant of a document: digits past milliseconds are cut. */
export function instant(text: string): number {
  return Temporal.Instant.from(text.replace(/(\.\d{3})\d+/, "$1")).epochMilliseconds;
}

export function instantText(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

// Zones and days repeat, and the polyfill is slow.
const startsOfDays = new Map<string, number>();

/** Reading 3: the first instant whose local date is that day or later. */
export function startOfDay(day: Temporal.PlainDate, timeZone: string): number {
  const key = `${day.toString()} ${timeZone}`;
  const start = startsOfDays.get(key) ?? day.toZonedDateTime(timeZone).epochMilliseconds;
  startsOfDays.set(key, start);
  return start;
}

/** The exclusive end of a civil day: the start of the next one. */
export function endOfDay(day: Temporal.PlainDate, timeZone: string): number {
  return startOfDay(day.add({ days: 1 }), timeZone);
}

/** Reading 1: P, the whole day included, in the acting organisation's zone. */
export function planDue(regulation: OracleRegulation, timeZone: string): number {
  return endOfDay(Temporal.PlainDate.from(regulation.planDeadline), timeZone);
}

/** Readings 2 and 3: the end of the last acceptable day, in the school's zone. */
export function leadDue(
  regulation: OracleRegulation,
  leadDays: number,
  date: string,
  timeZone: string,
): number {
  return endOfDay(lastAcceptableDay(regulation, leadDays, Temporal.PlainDate.from(date)), timeZone);
}

function lastAcceptableDay(
  regulation: OracleRegulation,
  leadDays: number,
  date: Temporal.PlainDate,
): Temporal.PlainDate {
  if (regulation.leadCount === "calendar") return date.subtract({ days: leadDays });
  if (regulation.leadCount === "clear") return date.subtract({ days: leadDays + 1 });
  let day = date;
  let counted = 0;
  while (counted < leadDays) {
    day = day.subtract({ days: 1 });
    if (counts(regulation, day)) counted = counted + 1;
  }
  return day;
}

function counts(regulation: OracleRegulation, day: Temporal.PlainDate): boolean {
  if (regulation.workingDays.includes(day.toString())) return true;
  if (regulation.nonWorkingDays.includes(day.toString())) return false;
  return day.dayOfWeek !== 6 && day.dayOfWeek !== 7;
}

interface Timed {
  readonly date: string;
  readonly startsAt?: string | null | undefined;
}

/** The start of a lesson where it has a start time, else nothing. */
function wallStart(lesson: Timed, timeZone: string): number | undefined {
  if (lesson.startsAt === undefined || lesson.startsAt === null) return undefined;
  const wall = Temporal.PlainDateTime.from(`${lesson.date}T${lesson.startsAt}:00`);
  // "compatible": in a gap forward by the gap, of two the earlier.
  return wall.toZonedDateTime(timeZone, { disambiguation: "compatible" }).epochMilliseconds;
}

/** The start for dues of VII, for the order of trials and for withdrawals. */
export function startOrEndOfDay(lesson: Timed, timeZone: string): number {
  return wallStart(lesson, timeZone) ?? endOfDay(Temporal.PlainDate.from(lesson.date), timeZone);
}

/** The start for link checks. */
export function startOrStartOfDay(lesson: Timed, timeZone: string): number {
  return wallStart(lesson, timeZone) ?? startOfDay(Temporal.PlainDate.from(lesson.date), timeZone);
}
