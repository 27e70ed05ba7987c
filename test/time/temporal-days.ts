import { Temporal } from "@js-temporal/polyfill";
import type { EpochMilliseconds } from "../../src/time/instant.js";

/** The number of a date: days since 1970-01-01. */
export function numberOf(date: string | Temporal.PlainDate): number {
  return Temporal.PlainDate.from("1970-01-01").until(date).days;
}

/** Where a date begins in a zone, by Temporal: the first instant of that local date, or past a gap that leaves it out. */
export function beginningOf(date: string | Temporal.PlainDate, zone: string): EpochMilliseconds {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

/** The instant of a wall time, by Temporal: past a gap by its length, of two the earlier. */
export function wallTimeOf(date: string | Temporal.PlainDate, time: string, zone: string): EpochMilliseconds {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(time);
  return wall.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds;
}

/** The local dates of 2019 to 2027 on which the clocks of a zone change, with the day before and the day after. */
export function datesAroundChanges(zone: string): Temporal.PlainDate[] {
  const dates: Temporal.PlainDate[] = [];
  let change = Temporal.Instant.from("2019-01-01T00:00Z")
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition("next");
  while (change !== null && change.year < 2028) {
    const date = change.toPlainDate();
    for (const days of [-1, 0, 1, 2]) dates.push(date.add({ days }));
    change = change.getTimeZoneTransition("next");
  }
  return dates;
}
