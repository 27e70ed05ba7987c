import { Temporal } from "@js-temporal/polyfill";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amend } from "../../src/regulation/amend.js";
import { type Regulation, upm2020 } from "../../src/regulation/regulation.js";
import { deadlines } from "../../src/stages/lesson-deadlines.js";
import { type Count, counts, deadlinesByTemporal } from "./deadlines-by-temporal.ts";
import { sampledZones } from "./sampled-zones.ts";
import { datesAroundChanges } from "./temporal-days.ts";

const regulations: Readonly<Record<Count, Regulation>> = {
  calendar: amend(upm2020, counts.calendar),
  clear: amend(upm2020, counts.clear),
  working: amend(upm2020, counts.working),
};
const ways = Object.keys(counts) as Count[];
const starts = [undefined, "00:00", "00:30", "02:30", "23:30"] as const;

function expectTemporals(
  date: Temporal.PlainDate,
  timeZone: string,
  startsAt: string | undefined,
  count: Count,
): void {
  const found = deadlines(
    { date: date.toString(), timeZone, ...(startsAt && { startsAt }) },
    regulations[count],
  );
  expect(
    found.map(({ clause, due }) => [clause, due]),
    `${date} ${startsAt} in ${timeZone}, ${count}`,
  ).toStrictEqual(deadlinesByTemporal(date, timeZone, startsAt, count));
  expect(new Set(found.map((one) => one.timeZone))).toStrictEqual(new Set([timeZone]));
}

const daysAround = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Lessons on the days of a change and so soon after it that a lead ends there: of two changes, the long script takes all. */
function lessonsAroundChanges(zone: string): Temporal.PlainDate[] {
  const [first, ...others] = datesAroundChanges(zone).filter((_, index) => index % 4 === 1);
  const changes = [first, others[0]].filter((date) => date !== undefined);
  return changes.flatMap((date) => daysAround.map((days) => date.add({ days })));
}

describe("every deadline of a lesson is Temporal's (readings 2, 3 and 11)", () => {
  it.each(sampledZones)("around changes of the clocks of %s, however days are counted", (zone) => {
    for (const [index, date] of lessonsAroundChanges(zone).entries()) {
      // Only next to the change itself does a start matter; further on it is the leads that end there.
      const isNextToChange = index % daysAround.length < 3;
      for (const startsAt of isNextToChange ? starts : [undefined])
        expectTemporals(date, zone, startsAt, "calendar");
      expectTemporals(date, zone, undefined, "clear");
      expectTemporals(date, zone, undefined, "working");
    }
  });

  it("on any day of 2019 to 2027 in any zone", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf("timeZone")),
        fc.nat({ max: 3286 }),
        fc.constantFrom(...starts),
        fc.constantFrom(...ways),
        (zone, days, startsAt, count) => {
          expectTemporals(Temporal.PlainDate.from("2019-01-01").add({ days }), zone, startsAt, count);
        },
      ),
      { seed: 20_201_116, numRuns: 400 },
    );
  });

  it.each(["Pacific/Apia", "Pacific/Fakaofo"])(
    "around the day that %s left out, 30 December 2011",
    (zone) => {
      for (let days = -2; days <= 8; days += 1) {
        const date = Temporal.PlainDate.from("2011-12-30").add({ days });
        for (const startsAt of starts) {
          for (const count of ways) expectTemporals(date, zone, startsAt, count);
        }
      }
    },
  );
});

describe("around 30 December 2011, which Apia left out: the 29th ended where the 31st began (reading 3)", () => {
  const dayLeftOut = "2011-12-30T10:00:00.000Z";
  const dueOf = (date: string, clause: string, count: Count = "calendar", startsAt?: string) =>
    deadlines({ date, timeZone: "Pacific/Apia", ...(startsAt && { startsAt }) }, regulations[count]).find(
      (one) => one.clause === clause,
    )?.due;

  it.each([
    ["2012-01-02", "2011-12-29T10:00:00.000Z"],
    ["2012-01-03", dayLeftOut],
    ["2012-01-04", dayLeftOut],
    ["2012-01-05", "2011-12-31T10:00:00.000Z"],
  ])("five calendar days before a lesson on %s end at %s", (date, due) => {
    expect(dueOf(date, "IV.lesson-created")).toBe(due);
    expect(dueOf(date, "V.confirmed-in-time")).toBe(due);
  });

  it("two clear days before 2 January 2012 end with the day left out", () => {
    expect(dueOf("2012-01-02", "VI.delivered", "clear")).toBe(dayLeftOut);
  });

  it("a lesson on the day left out without a start has no length: its link checks are due where it ends", () => {
    expect(dueOf("2011-12-30", "VII.mentor-present")).toBe(dayLeftOut);
    expect(dueOf("2011-12-30", "VII.venue-link-checked")).toBe(dayLeftOut);
  });

  it("a lesson at 10:00 of the day left out is at 10:00 of the 31st", () => {
    expect(dueOf("2011-12-30", "VII.mentor-present", "calendar", "10:00")).toBe("2011-12-30T20:00:00.000Z");
    expect(dueOf("2011-12-31", "VII.mentor-present", "calendar", "10:00")).toBe("2011-12-30T20:00:00.000Z");
  });
});
