import { Temporal } from "@js-temporal/polyfill";
import fc from "fast-check";
import { endOfDay } from "./oracle-time.js";

/** When and where a document takes place, and what it has: chosen first, since everything refers to it. */
export interface Season {
  readonly day: string;
  readonly zones: readonly string[];
  /** The days of lessons: few, so that lessons meet. */
  readonly dates: readonly string[];
  readonly planDeadlines: readonly string[];
  /** Around the plan deadlines, in every zone, and long before. */
  readonly planAnchors: readonly number[];
  readonly regions: readonly string[];
  readonly competencies: readonly string[];
  readonly venues: readonly string[];
  readonly schools: readonly string[];
  readonly lessons: readonly string[];
  readonly parents: readonly string[];
  readonly participants: readonly string[];
}

/** Days on which the clocks of a zone do something, mostly at midnight. */
const changes: readonly (readonly [string, string])[] = [
  ["2020-12-27", "Europe/Volgograd"],
  ["2018-10-28", "Europe/Volgograd"],
  ["2020-11-01", "America/Havana"],
  ["2020-03-08", "America/Havana"],
  ["2020-03-29", "Asia/Beirut"],
  ["2020-10-25", "Asia/Beirut"],
  ["2020-09-06", "America/Santiago"],
  ["2020-04-05", "America/Santiago"],
  ["2011-12-30", "Pacific/Apia"],
  ["2011-12-30", "Pacific/Fakaofo"],
  ["2010-03-28", "Asia/Kamchatka"],
  ["2010-10-31", "Asia/Kamchatka"],
  ["2014-10-26", "Europe/Kaliningrad"],
  ["2011-03-27", "Europe/Kaliningrad"],
  ["2018-11-04", "America/Sao_Paulo"],
  ["2018-02-18", "America/Sao_Paulo"],
  ["2014-05-16", "Africa/Cairo"],
  ["2014-09-26", "Africa/Cairo"],
  ["2023-04-28", "Africa/Cairo"],
  ["2010-11-07", "America/St_Johns"],
  ["2010-03-14", "America/St_Johns"],
  ["2020-04-05", "Australia/Lord_Howe"],
  ["2020-03-21", "Asia/Tehran"],
  ["2020-09-21", "Asia/Tehran"],
  ["2010-03-05", "Antarctica/Casey"],
  ["2018-05-05", "Asia/Pyongyang"],
  ["2009-06-20", "Asia/Dhaka"],
  ["2016-05-01", "America/Caracas"],
  ["2020-03-29", "Atlantic/Azores"],
  ["2024-03-31", "America/Nuuk"],
  ["2020-11-16", "Europe/Moscow"],
  ["2020-11-03", "Asia/Yekaterinburg"],
  ["2020-11-02", "Asia/Calcutta"],
  ["2000-01-01", "Europe/Moscow"],
  ["2099-12-30", "Asia/Vladivostok"],
];

const otherZones = ["UTC", "Europe/Moscow", "Asia/Kamchatka", "America/Havana", "Pacific/Apia", "Etc/GMT+12"];

// Sorted by code unit, by code point, by locale and as keys of an object these differ.
const ids = ["a", "a-", "A", "10", "9", "é", "😀", "～", "__proto__", "constructor"];

function idsBetween(minLength: number, maxLength: number): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray(ids, { minLength, maxLength });
}

export const season: fc.Arbitrary<Season> = fc
  .record({
    change: fc.constantFrom(...changes),
    others: fc.shuffledSubarray(otherZones, { minLength: 1, maxLength: 2 }),
    dateDistances: fc.uniqueArray(fc.constantFrom(0, 1, 2, 3, 5, 6, 7, -1), { minLength: 1, maxLength: 3 }),
    planDistance: fc.constantFrom(-12, -6, -5, -4, -3, -2, -1, 0, 1),
    regions: idsBetween(1, 3),
    competencies: idsBetween(1, 3),
    venues: idsBetween(1, 4),
    schools: idsBetween(1, 4),
    lessons: idsBetween(0, 6),
    parents: idsBetween(1, 4),
    participants: idsBetween(0, 6),
  })
  .map(({ change: [day, zone], others, dateDistances, planDistance, ...lists }) => {
    const zones = [zone, zone, ...others];
    const planDeadlines = [daysFrom(day, planDistance), "2020-10-31"];
    const dues = planDeadlines.flatMap((deadline) =>
      zones.map((timeZone) => endOfDay(Temporal.PlainDate.from(deadline), timeZone)),
    );
    return {
      day,
      zones,
      dates: dateDistances.map((distance) => daysFrom(day, distance)),
      planDeadlines,
      planAnchors: [...dues.slice(0, zones.length), ...dues, ...dues.map(() => longBefore(day))],
      ...lists,
    };
  });

/** A day some days from another, kept within 2000–2099. */
export function daysFrom(day: string, distance: number): string {
  const moved = Temporal.PlainDate.from(day).add({ days: distance });
  if (moved.year < 2000) return "2000-01-01";
  if (moved.year > 2099) return "2099-12-31";
  return moved.toString();
}

export function longBefore(day: string): number {
  return Temporal.PlainDate.from(day).subtract({ days: 40 }).toZonedDateTime("UTC").epochMilliseconds;
}
