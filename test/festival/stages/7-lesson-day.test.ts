import { describe, expect, it } from "vitest";
import type { Confirmation } from "../../../src/model/confirmation.js";
import type { Lesson, LessonDay, LinkCheck } from "../../../src/model/lesson.js";
import {
  children,
  confirmed,
  festivalWith,
  justBefore,
  moments,
  reportOn,
} from "../../arbitraries/one-lesson.js";

const { start, beginOfDay, endOfDay } = moments;
const after = "2020-11-20T00:00:00.000Z";
const about = { subject: { kind: "lesson", id: "lesson" }, timeZone: "Asia/Yekaterinburg" };
const untimed = { startsAt: null };

const presence = [
  ["VII.mentor-present", "venue", "mentorPresent"],
  ["VII.venue-connected", "venue", "venueConnected"],
  ["VII.school-connected", "school", "schoolConnected"],
  ["VII.representative-present", "school", "representativePresent"],
] as const;

describe.each(presence)("%s in a festival", (clause, actor, key) => {
  const of = (value: boolean | null | undefined, at: string, change: Partial<Lesson> = {}) => {
    const day: LessonDay = value === undefined ? {} : { [key]: value };
    return reportOn(festivalWith({ day, ...change }), at, clause);
  };
  const owed = { clause, actor, due: start, ...about };

  it("true is done, at any time", () => {
    for (const at of [justBefore(start), start, after]) expect(of(true, at)).toStrictEqual([]);
  });

  it("false is pending, and overdue from the start on", () => {
    expect(of(false, justBefore(start))).toStrictEqual([{ ...owed, status: "pending" }]);
    expect(of(false, start)).toStrictEqual([{ ...owed, status: "overdue" }]);
  });

  it("absent is pending, and unknown from the start on: never a breach", () => {
    for (const value of [null, undefined]) {
      expect(of(value, justBefore(start))).toStrictEqual([{ ...owed, status: "pending" }]);
      expect(of(value, start)).toStrictEqual([{ ...owed, status: "unknown" }]);
    }
    for (const day of [null, undefined]) {
      const festival = festivalWith(day === null ? { day } : {});
      expect(reportOn(festival, after, clause)).toStrictEqual([{ ...owed, status: "unknown" }]);
    }
  });

  it("without a start is due at the end of the day", () => {
    const untimedOwed = { ...owed, due: endOfDay };
    expect(of(false, justBefore(endOfDay), untimed)).toStrictEqual([{ ...untimedOwed, status: "pending" }]);
    expect(of(false, endOfDay, untimed)).toStrictEqual([{ ...untimedOwed, status: "overdue" }]);
  });

  it("is of lessons that are created and not cancelled as of then", () => {
    expect(of(false, after, { createdAt: null })).toStrictEqual([]);
    expect(of(false, justBefore(after), { createdAt: after })).toStrictEqual([]);
    expect(of(false, after, { createdAt: after })).toHaveLength(1);
    expect(of(false, justBefore(after), { cancelledAt: after })).toHaveLength(1);
    expect(of(false, after, { cancelledAt: after })).toStrictEqual([]);
  });
});

/** A lesson of three children, with those confirmed and those in class. */
const inClass = (
  confirmations: readonly Confirmation[],
  present: readonly string[] | null,
  change: Partial<Lesson> = {},
) =>
  festivalWith(
    { day: { present }, ...change },
    { participants: children("ada", "bob", "cyd"), confirmations },
  );
const [ada, bob] = [confirmed("ada"), confirmed("bob")];

describe("VII.participants-present in a festival: everyone active for the start is in class", () => {
  const clause = "VII.participants-present";
  const owed = { clause, actor: "school", due: start, ...about };

  it("is done where all are there, whoever else is", () => {
    for (const at of [justBefore(start), start, after]) {
      expect(reportOn(inClass([ada, bob], ["cyd", "bob", "ada"]), at, clause)).toStrictEqual([]);
    }
  });

  it("is pending, and overdue from the start on, with those who are not there", () => {
    const details = { absent: ["ada", "bob"] };
    expect(reportOn(inClass([bob, ada], ["cyd"]), justBefore(start), clause)).toStrictEqual([
      { ...owed, status: "pending", details },
    ]);
    expect(reportOn(inClass([bob, ada], ["cyd"]), start, clause)).toStrictEqual([
      { ...owed, status: "overdue", details },
    ]);
  });

  it("is pending, and unknown from the start on, where nobody knows who is there", () => {
    expect(reportOn(inClass([ada], null), justBefore(start), clause)).toStrictEqual([
      { ...owed, status: "pending" },
    ]);
    expect(reportOn(inClass([ada], null), start, clause)).toStrictEqual([{ ...owed, status: "unknown" }]);
  });

  it("is done where nobody is active, known who is there or not", () => {
    for (const present of [null, [], ["cyd"]]) {
      for (const at of [justBefore(start), start, after]) {
        expect(reportOn(inClass([], present), at, clause)).toStrictEqual([]);
        expect(reportOn(inClass([confirmed("ada", start)], present), start, clause)).toStrictEqual([]);
      }
    }
  });

  it("counts who confirmed before the start, late for stage V or not, and nobody who did later", () => {
    const late = confirmed("ada", justBefore(start));
    expect(reportOn(inClass([late], []), start, clause)).toMatchObject([{ status: "overdue" }]);
    expect(reportOn(inClass([late], []), justBefore(justBefore(start)), clause)).toStrictEqual([]);
    for (const at of [start, after]) {
      expect(reportOn(inClass([confirmed("ada", start)], []), at, clause)).toStrictEqual([]);
    }
  });

  it("counts nobody who withdrew before the start, and everybody who did at it or later", () => {
    const before = confirmed("ada", "2020-11-05T00:00Z", justBefore(start));
    expect(reportOn(inClass([before], []), justBefore(justBefore(start)), clause)).toHaveLength(1);
    for (const at of [justBefore(start), start, after]) {
      expect(reportOn(inClass([before], []), at, clause)).toStrictEqual([]);
    }
    for (const withdrawnAt of [start, "2020-11-17T00:00:00.000Z"]) {
      const later = confirmed("ada", "2020-11-05T00:00Z", withdrawnAt);
      for (const at of [start, withdrawnAt, after]) {
        expect(reportOn(inClass([later], []), at, clause)).toMatchObject([{ status: "overdue" }]);
      }
    }
  });

  it("without a start counts until the end of the day", () => {
    const duringTheDay = inClass([confirmed("ada", "2020-11-16T12:00Z")], [], untimed);
    expect(reportOn(duringTheDay, after, clause)).toMatchObject([{ status: "overdue", due: endOfDay }]);
    expect(reportOn(inClass([confirmed("ada", endOfDay)], [], untimed), after, clause)).toStrictEqual([]);
  });
});

describe("VII.only-confirmed in a festival: advice about those in class who are not active for the start", () => {
  const clause = "VII.only-confirmed";
  const advised = (...unconfirmed: readonly string[]) => [
    { clause, status: "advised", actor: "school", subject: about.subject, details: { unconfirmed } },
  ];

  it("names them at any time, even before the lesson, and after it as of the start", () => {
    for (const at of ["2020-11-06T00:00Z", justBefore(start), start, after]) {
      expect(reportOn(inClass([ada], ["cyd", "ada", "bob"]), at, clause)).toStrictEqual(
        advised("bob", "cyd"),
      );
      expect(reportOn(inClass([ada, bob], ["ada"]), at, clause)).toStrictEqual([]);
    }
  });

  it("is judged as of now until the start, and never changes from then on", () => {
    const confirmedAt = justBefore(start);
    const lastMinute = inClass([confirmed("ada", confirmedAt)], ["ada"]);
    expect(reportOn(lastMinute, justBefore(confirmedAt), clause)).toStrictEqual(advised("ada"));
    for (const at of [confirmedAt, start, after]) expect(reportOn(lastMinute, at, clause)).toStrictEqual([]);
    for (const at of [start, after]) {
      expect(reportOn(inClass([confirmed("ada", start)], ["ada"]), at, clause)).toStrictEqual(advised("ada"));
      const withdrawn = confirmed("ada", "2020-11-05T00:00Z", start);
      expect(reportOn(inClass([withdrawn], ["ada"]), at, clause)).toStrictEqual([]);
    }
  });

  it("says nothing where nobody knows who is there, or of a lesson not created, or cancelled", () => {
    expect(reportOn(inClass([], null), after, clause)).toStrictEqual([]);
    expect(reportOn(inClass([], ["ada"], { createdAt: null }), after, clause)).toStrictEqual([]);
    expect(reportOn(inClass([], ["ada"], { cancelledAt: after }), after, clause)).toStrictEqual([]);
  });
});

const sides = [
  ["VII.venue-link-checked", "venue", "school"],
  ["VII.school-link-checked", "school", "venue"],
] as const;

describe.each(sides)("%s in a festival: the last check in advance decides", (clause, by, other) => {
  const check = (at: string, passed: boolean, side: LinkCheck["by"] = by): LinkCheck => ({
    by: side,
    at,
    passed,
  });
  const of = (linkChecks: readonly LinkCheck[] | null, at: string, change: Partial<Lesson> = {}) =>
    reportOn(festivalWith({ linkChecks, ...change }), at, clause);
  const owed = { clause, actor: by, due: start, ...about };
  const [early, late] = ["2020-11-14T00:00:00.000Z", justBefore(start)];

  it("passed strictly before the start it is done", () => {
    expect(of([check(late, true)], start)).toStrictEqual([]);
    expect(of([check(early, false), check(late, true)], after)).toStrictEqual([]);
  });

  it("none, or one that failed, is pending, and overdue from the start on", () => {
    for (const checks of [null, [], [check(early, false)], [check(early, true), check(late, false)]]) {
      expect(of(checks, late)).toStrictEqual([{ ...owed, status: "pending" }]);
      expect(of(checks, start)).toStrictEqual([{ ...owed, status: "overdue" }]);
    }
  });

  it("at the start or later it does not count, for good or bad", () => {
    expect(of([check(start, true)], after)).toStrictEqual([{ ...owed, status: "overdue" }]);
    expect(of([check(early, true), check(start, false), check(after, false)], after)).toStrictEqual([]);
  });

  it("of several at one instant all must have passed", () => {
    expect(of([check(late, true), check(late, false)], start)).toHaveLength(1);
    expect(of([check(late, false), check(late, true)], start)).toHaveLength(1);
    expect(of([check(late, true), check(late, true)], start)).toStrictEqual([]);
    // The same instant, written in another zone.
    const elsewhere = "2020-11-14T05:00+05:00";
    expect(of([check(early, true), check(elsewhere, false)], start)).toHaveLength(1);
  });

  it("dated after now it is not made yet", () => {
    expect(of([check(early, false), check(late, true)], early)).toHaveLength(1);
    expect(of([check(early, true), check(late, false)], justBefore(late))).toStrictEqual([]);
  });

  it("of the other side it is not one's own (reading 12)", () => {
    expect(of([check(early, true, other)], start)).toHaveLength(1);
    expect(of([check(early, true), check(late, false, other)], start)).toStrictEqual([]);
  });

  it("without a start must come before the day", () => {
    expect(of([check(justBefore(beginOfDay), true)], after, untimed)).toStrictEqual([]);
    expect(of([check(beginOfDay, true)], after, untimed)).toStrictEqual([
      { ...owed, status: "overdue", due: beginOfDay },
    ]);
    expect(of([], justBefore(beginOfDay), untimed)).toStrictEqual([
      { ...owed, status: "pending", due: beginOfDay },
    ]);
  });

  it("is of lessons that are created and not cancelled as of then", () => {
    expect(of([], after, { createdAt: null })).toStrictEqual([]);
    expect(of([], after, { cancelledAt: after })).toStrictEqual([]);
    expect(of([], justBefore(after), { cancelledAt: after })).toHaveLength(1);
  });
});
