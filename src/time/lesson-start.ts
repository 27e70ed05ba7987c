import { type DayNumber, twoDigits } from "./calendar-date.js";
import { endOfDay } from "./deadline.js";
import type { EpochMilliseconds } from "./instant.js";
import { wallTime } from "./local-time.js";
import type { Zone } from "./zone.js";

/** The start of a lesson at `HH:mm` of a day in a zone, or the end of that day where no time is known: reading 11. */
export function startOrEndOfDay(day: DayNumber, startsAt: string | undefined, zone: Zone): EpochMilliseconds {
  const dayEnd = endOfDay(day, zone).instant;
  if (startsAt === undefined) return dayEnd;
  const dayBegin = endOfDay(day - 1, zone).instant;
  const minutes = twoDigits(startsAt, 0) * 60 + twoDigits(startsAt, 3);
  // A day of 24 hours changes no offset, so both its ends, which are remembered, tell its every minute.
  return dayEnd - dayBegin === 86_400_000 ? dayBegin + minutes * 60_000 : wallTime(day, minutes, zone);
}
