import { Temporal } from "@js-temporal/polyfill";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../../src/time/calendar-date.js";
import { type DayCount, endOfDay, lastAcceptableDay, leadDeadline } from "../../src/time/deadline.js";
import { numberOf } from "./temporal-days.ts";
import { zoneOf } from "./zone-of.ts";

const calendar: DayCount = { leadCount: "calendar", nonWorkingDays: [], workingDays: [] };
const clear: DayCount = { ...calendar, leadCount: "clear" };
const working: DayCount = { ...calendar, leadCount: "working" };

const lastDate = (date: string, leadDays: number, count: DayCount) =>
  dateOf(lastAcceptableDay(dayOf(date), leadDays, count));

describe("calendar days: the last acceptable day is D−n (reading 2)", () => {
  it.each([
    ["2020-11-16", 5, "2020-11-11"],
    ["2020-11-16", 2, "2020-11-14"],
    ["2020-11-16", 1, "2020-11-15"],
    ["2020-11-16", 0, "2020-11-16"],
    ["2020-11-04", 5, "2020-10-30"],
    ["2021-01-03", 5, "2020-12-29"],
    ["2020-03-03", 5, "2020-02-27"],
    ["2021-03-03", 5, "2021-02-26"],
    ["2020-12-31", 366, "2019-12-31"],
  ])("before %s, %i days: %s", (date, leadDays, expected) => {
    expect(lastDate(date, leadDays, calendar)).toBe(expected);
  });

  it("never rolls forward from a Saturday, a Sunday or a holiday", () => {
    const holidays = { ...calendar, nonWorkingDays: ["2020-11-04"] };
    expect(lastDate("2020-11-19", 5, holidays)).toBe("2020-11-14");
    expect(lastDate("2020-11-20", 5, holidays)).toBe("2020-11-15");
    expect(lastDate("2020-11-09", 5, holidays)).toBe("2020-11-04");
  });
});

describe("clear days: n full days between, the last acceptable day is D−n−1 (reading 2)", () => {
  it.each([
    ["2020-11-16", 5, "2020-11-10"],
    ["2020-11-16", 2, "2020-11-13"],
    ["2020-11-16", 0, "2020-11-15"],
    ["2021-01-03", 5, "2020-12-28"],
    ["2021-01-01", 0, "2020-12-31"],
  ])("before %s, %i days: %s", (date, leadDays, expected) => {
    expect(lastDate(date, leadDays, clear)).toBe(expected);
  });

  it("counts holidays and working Saturdays like any day", () => {
    const lists = { ...clear, nonWorkingDays: ["2020-11-11"], workingDays: ["2020-11-14"] };
    expect(lastDate("2020-11-16", 5, lists)).toBe("2020-11-10");
  });
});

describe("working days: the n-th counted day back is the last acceptable day (reading 2)", () => {
  it.each([
    // 16 November 2020 was a Monday; it does not count itself.
    ["2020-11-16", 1, "2020-11-13"],
    ["2020-11-16", 2, "2020-11-12"],
    ["2020-11-16", 5, "2020-11-09"],
    ["2020-11-16", 6, "2020-11-06"],
    ["2020-11-18", 2, "2020-11-16"],
    ["2020-11-14", 1, "2020-11-13"],
    ["2020-11-15", 1, "2020-11-13"],
  ])("before %s, %i days over weekends: %s", (date, leadDays, expected) => {
    expect(lastDate(date, leadDays, working)).toBe(expected);
  });

  it.each(["2020-11-16", "2020-11-14", "2020-11-04"])("of 0 days give %s itself, working or not", (date) => {
    expect(lastDate(date, 0, { ...working, nonWorkingDays: ["2020-11-04"] })).toBe(date);
  });

  it("pass over 4 November 2020, a Wednesday, where the region says so", () => {
    const unityDay = { ...working, nonWorkingDays: ["2020-11-04"] };
    expect(lastDate("2020-11-09", 5, working)).toBe("2020-11-02");
    expect(lastDate("2020-11-09", 5, unityDay)).toBe("2020-10-30");
    expect(lastDate("2020-11-05", 1, working)).toBe("2020-11-04");
    expect(lastDate("2020-11-05", 1, unityDay)).toBe("2020-11-03");
  });

  it("count a working Saturday where the region says so", () => {
    const saturday = { ...working, workingDays: ["2020-11-14"] };
    expect(lastDate("2020-11-16", 1, saturday)).toBe("2020-11-14");
    expect(lastDate("2020-11-16", 5, saturday)).toBe("2020-11-10");
    expect(lastDate("2020-11-14", 1, saturday)).toBe("2020-11-13");
  });

  it("count a Saturday worked for the Monday off of February 2021", () => {
    const february = {
      ...working,
      nonWorkingDays: ["2021-02-22", "2021-02-23"],
      workingDays: ["2021-02-20"],
    };
    expect(lastDate("2021-02-25", 5, february)).toBe("2021-02-17");
    expect(lastDate("2021-02-24", 1, february)).toBe("2021-02-20");
  });

  it("pass over the New Year holidays into the year before", () => {
    const newYear = {
      ...working,
      nonWorkingDays: Array.from({ length: 8 }, (_, day) => `2021-01-0${day + 1}`),
    };
    expect(lastDate("2021-01-12", 1, newYear)).toBe("2021-01-11");
    expect(lastDate("2021-01-12", 2, newYear)).toBe("2020-12-31");
    expect(lastDate("2021-01-12", 3, newYear)).toBe("2020-12-30");
  });

  it("are not changed by a non-working Sunday nor by a working Monday", () => {
    const idle = { ...working, nonWorkingDays: ["2020-11-15"], workingDays: ["2020-11-09"] };
    expect(lastDate("2020-11-16", 5, idle)).toBe("2020-11-09");
  });

  it("lie between the last acceptable day and D, n of them, and that day is one", () => {
    const dates = fc.integer({ min: numberOf("2020-06-01"), max: numberOf("2021-06-30") });
    const lists = fc.array(dates, { maxLength: 20 }).map((numbers) => numbers.map(dateOf));
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 40 }), lists, lists, (day, leadDays, off, on) => {
        const nonWorkingDays = off.filter((date) => !on.includes(date));
        const last = lastAcceptableDay(day, leadDays, { ...working, nonWorkingDays, workingDays: on });
        const counted = [];
        for (
          let date = Temporal.PlainDate.from(dateOf(last));
          numberOf(date) < day;
          date = date.add({ days: 1 })
        ) {
          const weekend = date.dayOfWeek === 6 || date.dayOfWeek === 7;
          const text = date.toString();
          if (weekend ? on.includes(text) : !nonWorkingDays.includes(text)) counted.push(text);
        }
        expect(counted).toHaveLength(leadDays);
        expect(counted[0]).toBe(dateOf(last));
      }),
    );
  });
});

describe("the deadline of a lead", () => {
  const dueIn = (zone: string, date: string, leadDays: number, count: DayCount) =>
    leadDeadline(dayOf(date), zoneOf(zone), leadDays, count).text;

  it("is the end of the last acceptable day in the school's zone (reading 3)", () => {
    expect(dueIn("Asia/Yekaterinburg", "2020-11-16", 5, calendar)).toBe("2020-11-11T19:00:00.000Z");
    expect(dueIn("Europe/Kaliningrad", "2020-11-16", 5, calendar)).toBe("2020-11-11T22:00:00.000Z");
    expect(dueIn("Asia/Kamchatka", "2020-11-16", 5, calendar)).toBe("2020-11-11T12:00:00.000Z");
    expect(dueIn("Asia/Yekaterinburg", "2020-11-16", 2, calendar)).toBe("2020-11-14T19:00:00.000Z");
    expect(dueIn("Asia/Yekaterinburg", "2020-11-16", 0, calendar)).toBe("2020-11-16T19:00:00.000Z");
    expect(dueIn("Asia/Yekaterinburg", "2020-11-16", 5, clear)).toBe("2020-11-10T19:00:00.000Z");
    expect(dueIn("Asia/Yekaterinburg", "2020-11-16", 5, working)).toBe("2020-11-09T19:00:00.000Z");
  });

  it.each([
    ["2020-12-26", "2020-12-21T20:00:00.000Z", 120],
    ["2020-12-27", "2020-12-22T20:00:00.000Z", 121],
    ["2020-12-28", "2020-12-23T20:00:00.000Z", 121],
    ["2020-12-29", "2020-12-24T20:00:00.000Z", 121],
    ["2020-12-30", "2020-12-25T20:00:00.000Z", 121],
    ["2020-12-31", "2020-12-26T20:00:00.000Z", 121],
    ["2021-01-01", "2020-12-27T21:00:00.000Z", 120],
  ])(
    "five days before %s in Volgograd is %s, %i hours before that day ends: never 24 h × n (reading 3)",
    (date, expected, hours) => {
      expect(dueIn("Europe/Volgograd", date, 5, calendar)).toBe(expected);
      const dayEnds = endOfDay(dayOf(date), zoneOf("Europe/Volgograd")).instant;
      expect((dayEnds - Date.parse(expected)) / 3_600_000).toBe(hours);
    },
  );

  it("is the same in a zone and in a link to it", () => {
    expect(dueIn("Asia/Calcutta", "2020-11-16", 5, calendar)).toBe("2020-11-11T18:30:00.000Z");
    expect(dueIn("Asia/Kolkata", "2020-11-16", 5, calendar)).toBe("2020-11-11T18:30:00.000Z");
  });
});
