import { Temporal } from "@js-temporal/polyfill";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/time/calendar-date.js";
import { textOf } from "../../src/time/instant.js";
import { startOrEndOfDay } from "../../src/time/lesson-start.js";
import { sampledZones } from "./sampled-zones.ts";
import { beginningOf, datesAroundChanges, numberOf, wallTimeOf } from "./temporal-days.ts";
import { zoneOf } from "./zone-of.ts";

const startAt = (date: string, startsAt: string | undefined, zone: string) =>
  textOf(startOrEndOfDay(dayOf(date), startsAt, zoneOf(zone)));

/** Every twenty minutes of a day, its last minute, and the minutes around the hours at which clocks change. */
const times = [
  ...Array.from({ length: 72 }, (_, third) => {
    return `${String(Math.floor(third / 3)).padStart(2, "0")}:${String((third % 3) * 20).padStart(2, "0")}`;
  }),
  ..."00:01 00:29 00:30 00:59 01:59 02:01 02:30 02:59 23:01 23:30 23:59".split(" "),
];

describe("the start of a lesson (reading 11)", () => {
  it.each([
    ["Europe/Moscow", "2020-11-16", "10:30", "2020-11-16T07:30:00.000Z"],
    ["Europe/Moscow", "2020-11-16", "00:00", "2020-11-15T21:00:00.000Z"],
    ["Europe/Moscow", "2020-11-16", "23:59", "2020-11-16T20:59:00.000Z"],
    ["Asia/Kathmandu", "2020-11-16", "09:05", "2020-11-16T03:20:00.000Z"],
    ["Europe/Volgograd", "2020-12-26", "10:00", "2020-12-26T06:00:00.000Z"],
    ["Europe/Volgograd", "2020-12-27", "10:00", "2020-12-27T07:00:00.000Z"],
  ])("is that time of the school's zone, in %s on %s at %s", (zone, date, time, expected) => {
    expect(startAt(date, time, zone)).toBe(expected);
  });

  it.each([
    ["Europe/Berlin", "2021-03-28", "02:00", "2021-03-28T01:00:00.000Z"],
    ["Europe/Berlin", "2021-03-28", "02:30", "2021-03-28T01:30:00.000Z"],
    ["Europe/Berlin", "2021-03-28", "02:59", "2021-03-28T01:59:00.000Z"],
    ["Asia/Beirut", "2020-03-29", "00:00", "2020-03-28T22:00:00.000Z"],
    ["Asia/Beirut", "2020-03-29", "00:30", "2020-03-28T22:30:00.000Z"],
    ["America/Santiago", "2020-09-06", "00:15", "2020-09-06T04:15:00.000Z"],
    ["Australia/Lord_Howe", "2020-10-04", "02:10", "2020-10-03T15:40:00.000Z"],
    ["Asia/Pyongyang", "2018-05-04", "23:40", "2018-05-04T15:10:00.000Z"],
    ["Pacific/Apia", "2011-12-30", "10:00", "2011-12-30T20:00:00.000Z"],
  ])("moves forward by the gap where it does not exist, in %s on %s at %s", (zone, date, time, expected) => {
    expect(startAt(date, time, zone)).toBe(expected);
  });

  it.each([
    ["Europe/Berlin", "2021-03-28", "01:59", "2021-03-28T00:59:00.000Z"],
    ["Europe/Berlin", "2021-03-28", "03:00", "2021-03-28T01:00:00.000Z"],
    ["Asia/Beirut", "2020-03-28", "23:59", "2020-03-28T21:59:00.000Z"],
    ["Asia/Beirut", "2020-03-29", "01:00", "2020-03-28T22:00:00.000Z"],
  ])("stays where it is on either side of a gap, in %s on %s at %s", (zone, date, time, expected) => {
    expect(startAt(date, time, zone)).toBe(expected);
  });

  it.each([
    ["Europe/Volgograd", "2020-12-27", "01:00", "2020-12-26T21:00:00.000Z"],
    ["Europe/Volgograd", "2020-12-27", "01:59", "2020-12-26T21:59:00.000Z"],
    ["Europe/Berlin", "2020-10-25", "02:30", "2020-10-25T00:30:00.000Z"],
    ["America/Havana", "2020-11-01", "00:30", "2020-11-01T04:30:00.000Z"],
    ["America/St_Johns", "2010-11-07", "00:00", "2010-11-07T02:30:00.000Z"],
    ["America/St_Johns", "2010-11-06", "23:30", "2010-11-07T02:00:00.000Z"],
    ["Asia/Beirut", "2020-10-24", "23:30", "2020-10-24T20:30:00.000Z"],
  ])("is the earlier one where it comes twice, in %s on %s at %s", (zone, date, time, expected) => {
    expect(startAt(date, time, zone)).toBe(expected);
  });

  it.each([
    ["Europe/Volgograd", "2020-12-27", "00:59", "2020-12-26T20:59:00.000Z"],
    ["Europe/Volgograd", "2020-12-27", "02:00", "2020-12-26T23:00:00.000Z"],
    ["America/St_Johns", "2010-11-07", "00:01", "2010-11-07T03:31:00.000Z"],
  ])("comes once on either side of an overlap, in %s on %s at %s", (zone, date, time, expected) => {
    expect(startAt(date, time, zone)).toBe(expected);
  });

  it("is the end of that day where no time is known", () => {
    expect(startAt("2020-11-16", undefined, "Europe/Moscow")).toBe("2020-11-16T21:00:00.000Z");
    expect(startAt("2020-12-27", undefined, "Europe/Volgograd")).toBe("2020-12-27T21:00:00.000Z");
    expect(startAt("2020-03-28", undefined, "Asia/Beirut")).toBe("2020-03-28T22:00:00.000Z");
  });
});

describe("the start of a lesson is Temporal's", () => {
  it.each(sampledZones)("around every change of the clocks of %s, 2019 to 2027", (name) => {
    const zone = zoneOf(name);
    // Three changes of a zone show what the others do; the long comparison takes them all.
    for (const date of datesAroundChanges(name).slice(0, 12)) {
      for (const time of times) {
        expect(startOrEndOfDay(numberOf(date), time, zone), `${date}T${time}`).toBe(
          wallTimeOf(date, time, name),
        );
      }
      expect(startOrEndOfDay(numberOf(date), undefined, zone)).toBe(beginningOf(date.add({ days: 1 }), name));
    }
  });

  it("on any day of the century in any zone", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf("timeZone")),
        fc.nat({ max: 36_522 }),
        fc.constantFrom(...times),
        (name, days, time) => {
          const date = Temporal.PlainDate.from("2000-01-02").add({ days });
          expect(startOrEndOfDay(numberOf(date), time, zoneOf(name))).toBe(wallTimeOf(date, time, name));
        },
      ),
      { seed: 20_201_116, numRuns: 500 },
    );
  });
});
