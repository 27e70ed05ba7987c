/** Zones, dates and instants, as fast-check draws them. */
import type { Arbitrary } from "fast-check";
import { constantFrom, integer, oneof, option } from "fast-check";
import { type CalendarDate, dateOf, dayOf } from "../../time/calendar-date.js";
import { type InstantText, textOf } from "../../time/instant.js";

/** The zones of Russia, from the simplest case on: it is that to which a counterexample shrinks. */
const zones = [
  "Europe/Moscow",
  "Europe/Kaliningrad",
  "Europe/Samara",
  "Europe/Volgograd", // changed its offset on 27 December 2020
  "Asia/Yekaterinburg",
  "Asia/Omsk",
  "Asia/Krasnoyarsk",
  "Asia/Irkutsk",
  "Asia/Yakutsk",
  "Asia/Vladivostok",
  "Asia/Magadan",
  "Asia/Kamchatka",
] as const;

/**
 * A time zone of Russia, by its IANA name.
 *
 * @example
 * import fc from "fast-check";
 * import { deadlines } from "upm-rules";
 * import { timeZones } from "upm-rules/testing";
 *
 * fc.assert(fc.property(timeZones(), (timeZone) => deadlines({ date: "2020-11-16", timeZone }).length > 0))
 *
 * @since 0.1.0
 * @public
 */
export function timeZones(): Arbitrary<string> {
  return constantFrom(...zones);
}

/**
 * Days between which to draw, both inclusive; by default the season, 1 September 2020 to 31 August 2021.
 *
 * @since 0.1.0
 * @public
 */
export interface DateRange {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

/**
 * A day, by default of the season: 1 September 2020 to 31 August 2021, both inclusive.
 *
 * @example
 * import fc from "fast-check";
 * import { calendarDates } from "upm-rules/testing";
 *
 * fc.assert(fc.property(calendarDates({ from: "2021-03-01" }), (date) => date >= "2021-03-01" && date <= "2021-08-31"))
 *
 * @since 0.1.0
 * @public
 */
export function calendarDates({
  from = "2020-09-01",
  to = "2021-08-31",
}: DateRange = {}): Arbitrary<CalendarDate> {
  return integer({ min: dayOf(from), max: dayOf(to) }).map(dateOf);
}

/**
 * An instant, ISO UTC, by default of the same season; whole minutes and single milliseconds beside them more often.
 *
 * @example
 * import fc from "fast-check";
 * import { instants } from "upm-rules/testing";
 *
 * fc.assert(fc.property(instants(), (instant) => instant >= "2020-09-01" && instant < "2021-09-01"))
 *
 * @since 0.1.0
 * @public
 */
export function instants({ from = "2020-09-01", to = "2021-08-31" }: DateRange = {}): Arbitrary<InstantText> {
  const minute = 60_000;
  const [first, end] = [dayOf(from) * 1440, (dayOf(to) + 1) * 1440];
  return oneof(
    integer({ min: first, max: end - 1 }).map((minutes) => minutes * minute),
    integer({ min: first + 1, max: end }).map((minutes) => minutes * minute - 1),
    integer({ min: first * minute, max: end * minute - 1 }),
  ).map(textOf);
}

/** When a lesson starts; undefined where that is not known. */
export const startTimes: Arbitrary<string | undefined> = option(
  constantFrom("10:00", "08:30", "00:00", "23:59"),
  { nil: undefined },
);
