import { describe, expect, it } from "vitest";
import { type Amendments, amend } from "../../src/regulation/amend.js";
import { type Regulation, upm2020 } from "../../src/regulation/regulation.js";
import { differences, lessonAndInstant } from "./witness-holds.ts";

/** The lessons of what one refuses about deliveries, with zone and instant. */
function deliveries(first: Regulation, second: Regulation) {
  return differences(first, second)
    .filter(({ clause }) => clause === "VI.delivered")
    .map((difference) => ({ refusedBy: difference.refusedBy, ...lessonAndInstant(difference) }));
}

const changed = (changes: Amendments) => amend(upm2020, changes);

describe("the shortest and the longest leads", () => {
  it("no days against one: refused from the start of the lesson's day", () => {
    expect(deliveries(changed({ deliveryLeadDays: 0 }), changed({ deliveryLeadDays: 1 }))).toStrictEqual([
      { refusedBy: "second", date: "2020-11-01", timeZone: "UTC", at: "2020-11-01T00:00:00.000Z" },
    ]);
  });

  it("no clear days against none: the day before is the last", () => {
    const none = changed({ deliveryLeadDays: 0 });
    expect(deliveries(none, amend(none, { leadCount: "clear" }))).toStrictEqual([
      { refusedBy: "second", date: "2020-11-01", timeZone: "UTC", at: "2020-11-01T00:00:00.000Z" },
    ]);
  });

  it("366 days against 365: over the leap day of 2020", () => {
    expect(deliveries(changed({ deliveryLeadDays: 366 }), changed({ deliveryLeadDays: 365 }))).toStrictEqual([
      { refusedBy: "first", date: "2020-11-01", timeZone: "UTC", at: "2019-11-02T00:00:00.000Z" },
    ]);
  });

  it("366 working days against 366 calendar days: 73 weeks and a day, to Monday 3 June 2019", () => {
    // From Sunday 1 November 2020, 365 working days are 73 weeks, to Monday 10 June 2019; the one before is Friday the 7th.
    const calendar = changed({ deliveryLeadDays: 366 });
    expect(deliveries(amend(calendar, { leadCount: "working" }), calendar)).toStrictEqual([
      { refusedBy: "first", date: "2020-11-01", timeZone: "UTC", at: "2019-06-08T00:00:00.000Z" },
    ]);
  });
});

describe("the last day that facts may name", () => {
  it.each([
    // No lesson is after this plan, so the latest there is.
    ["2099-12-31", "2099-12-31"],
    ["2099-12-30", "2099-12-31"],
    ["2099-12-29", "2099-12-30"],
  ])("with a plan until %s the lesson is on %s", (planDeadline, date) => {
    const lastAcceptable = Number(date.slice(-2)) - 3;
    expect(
      deliveries(changed({ planDeadline }), changed({ planDeadline, deliveryLeadDays: 3 })),
    ).toStrictEqual([
      { refusedBy: "second", date, timeZone: "UTC", at: `2099-12-${lastAcceptable + 1}T00:00:00.000Z` },
    ]);
  });

  it("a deadline of the laxer one may lie past every instant, the stricter one's may not", () => {
    const planDeadline = "2099-12-30";
    expect(
      deliveries(
        changed({ planDeadline, deliveryLeadDays: 1 }),
        changed({ planDeadline, deliveryLeadDays: 0 }),
      ),
    ).toStrictEqual([
      { refusedBy: "first", date: "2099-12-31", timeZone: "UTC", at: "2099-12-31T00:00:00.000Z" },
    ]);
    const found = differences(changed({ planDeadline: "2099-12-31" }), changed({ planDeadline }));
    expect(found).toHaveLength(6);
    for (const { refusedBy, witness } of found) {
      expect(refusedBy).toBe("second");
      expect(witness.facts.at).toBe("2099-12-31T00:00:00.000Z");
    }
  });
});

describe("the first instant that facts may name", () => {
  const early = "2000-01-01T00:00:00.000Z";

  it("of a plan until 1 January 2000 no act is before it, and there are such in time", () => {
    const found = differences(
      changed({ planDeadline: "2000-01-01" }),
      changed({ planDeadline: "2000-01-02" }),
    );
    expect(found.map(({ refusedBy, witness }) => `${refusedBy} ${witness.facts.at}`)).toStrictEqual(
      Array.from({ length: 6 }, () => "first 2000-01-02T00:00:00.000Z"),
    );
  });

  it("leads that reach before it differ in no lesson before its year is over", () => {
    const plan = { planDeadline: "2000-01-01" };
    const long = changed({ ...plan, deliveryLeadDays: 366 });
    // Of 30 December 2000 the 365th day back is 31 December 1999: over at 00:00Z in UTC, and there still the day in the west.
    expect(deliveries(long, changed({ ...plan, deliveryLeadDays: 365 }))).toStrictEqual([
      { refusedBy: "first", date: "2000-12-30", timeZone: "Etc/GMT+12", at: early },
    ]);
  });

  it("a stricter deadline before it is late from it on", () => {
    const plan = { planDeadline: "2000-01-01" };
    expect(
      deliveries(changed({ ...plan, deliveryLeadDays: 30 }), changed({ ...plan, deliveryLeadDays: 0 })),
    ).toStrictEqual([{ refusedBy: "first", date: "2000-01-02", timeZone: "UTC", at: early }]);
  });

  it("a worked Saturday on 1 January 2000 is found in the lessons next to it", () => {
    const working = changed({ leadCount: "working" });
    // Monday 3 January: Saturday the 1st and Friday, or Friday and Thursday; of Tuesday: Monday and Saturday, or Friday.
    expect(deliveries(working, amend(working, { workingDays: ["2000-01-01"] }))).toStrictEqual([
      { refusedBy: "first", date: "2000-01-04", timeZone: "UTC", at: early },
    ]);
  });
});
