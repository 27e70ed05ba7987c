import { describe, expect, it } from "vitest";
import { isInvalidRegulation } from "../../src/issues/invalid-regulation.js";
import type { Issue } from "../../src/issues/issue.js";
import { type Amendments, amend } from "../../src/regulation/amend.js";
import { type Regulation, upm2020 } from "../../src/regulation/regulation.js";

/** The issues that amending raises; the changes may be what no typed code would give. */
function issuesOf(changes: Record<string, unknown>, regulation: Regulation = upm2020): readonly Issue[] {
  try {
    amend(regulation, changes as Amendments);
  } catch (error) {
    if (isInvalidRegulation(error)) return error.issues;
    throw error;
  }
  return [];
}

const pointersOf = (changes: Record<string, unknown>, regulation?: Regulation) =>
  issuesOf(changes, regulation).map(({ pointer }) => pointer);

describe("amending a regulation", () => {
  it("changes what is named and keeps the rest", () => {
    expect(amend(upm2020, { confirmationLeadDays: 7, leadCount: "working" })).toEqual({
      ...upm2020,
      confirmationLeadDays: 7,
      leadCount: "working",
    });
  });

  it("takes null and undefined for left out", () => {
    expect(
      amend(upm2020, { confirmationLeadDays: null, workingDays: undefined, maxDriveMinutes: 40 }),
    ).toEqual({
      ...upm2020,
      maxDriveMinutes: 40,
    });
    expect(amend(upm2020, {})).toEqual(upm2020);
  });

  it("leaves the original and the changes as they were", () => {
    const base = Object.freeze({ ...upm2020, nonWorkingDays: Object.freeze(["2020-11-04"]) });
    const changes = Object.freeze({ workingDays: Object.freeze(["2020-11-14"]), lessonLeadDays: 3 });
    const before = JSON.stringify([base, changes, upm2020]);
    const amended = amend(base, changes);
    expect(amended.nonWorkingDays).toEqual(["2020-11-04"]);
    expect(amended).not.toBe(base);
    expect(JSON.stringify([base, changes, upm2020])).toBe(before);
  });

  it("amends an amended one further", () => {
    const region = amend(amend(upm2020, { lessonLeadDays: 7 }), { deliveryLeadDays: 3 });
    expect(region).toEqual({ ...upm2020, lessonLeadDays: 7, deliveryLeadDays: 3 });
  });
});

describe("what a parameter may be amended to", () => {
  it.each([
    ["planDeadline", "2000-01-01", "2099-12-31"],
    ["lessonLeadDays", 0, 366],
    ["confirmationLeadDays", 0, 366],
    ["deliveryLeadDays", 0, 366],
    ["maxDriveMinutes", 0, 1_000_000],
    ["minDiagnosticTests", 0, 1_000_000],
    ["maxEarlierTrials", 0, 1_000_000],
    ["leadCount", "calendar", "working"],
    ["leadCount", "clear", "clear"],
    ["nonWorkingDays", [], ["2000-01-01", "2099-12-31"]],
    ["workingDays", [], ["2000-01-01", "2099-12-31"]],
    ["lessonCountsAsTrial", true, false],
  ])("%s: from %j to %j", (name, least, most) => {
    for (const value of [least, most]) {
      expect(amend(upm2020, { [name]: value })).toEqual({ ...upm2020, [name]: value });
    }
  });

  it.each<[string, readonly unknown[]]>([
    ["planDeadline", ["1999-12-31", "2100-01-01", "2020-02-30", "2020-10-31T00:00Z", "", 20201031, true, {}]],
    ["lessonLeadDays", [-1, 367, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "5", true, {}]],
    ["confirmationLeadDays", [-1, 367, 4.999, "5"]],
    ["deliveryLeadDays", [-1, 367, 1.5, "2"]],
    ["maxDriveMinutes", [-1, 1_000_001, 29.5, "30", Number.NaN]],
    ["minDiagnosticTests", [-1, 1_000_001, 0.5, "1"]],
    ["maxEarlierTrials", [-1, 1_000_001, 0.5, "0", false]],
    ["leadCount", ["Calendar", "business", "", 5, true, {}]],
    ["nonWorkingDays", ["2020-11-04", { 0: "2020-11-04" }, 5, true]],
    ["workingDays", ["2020-11-14", {}, 5, false]],
    ["lessonCountsAsTrial", ["true", 1, 0, "", []]],
  ])("%s: not %j", (name, values) => {
    for (const value of values) expect(pointersOf({ [name]: value })).toEqual([`/${name}`]);
  });

  it.each(["nonWorkingDays", "workingDays"])("%s: days that are none are pointed at one by one", (name) => {
    const days = ["2020-11-04", "2020-11-31", "2020-11-07", 5, null, "2100-01-01"];
    expect(pointersOf({ [name]: days })).toEqual([`/${name}/1`, `/${name}/3`, `/${name}/4`, `/${name}/5`]);
  });

  // The items of a list are checked as days only where a list of days is expected.
  it.each([
    ["planDeadline", ["31 October"]],
    ["lessonLeadDays", [5]],
    ["leadCount", ["calendar"]],
    ["lessonCountsAsTrial", [true]],
  ])("%s: a list in its place, %j, is wrong once, at the parameter", (name, value) => {
    expect(pointersOf({ [name]: value })).toEqual([`/${name}`]);
  });

  it("names every issue at once", () => {
    const wrong = {
      planDeadline: "31.10.2020",
      lessonLeadDays: -1,
      confirmationLeadDays: 367,
      deliveryLeadDays: 2.5,
      leadCount: "weeks",
      nonWorkingDays: ["2020-11-31"],
      workingDays: "2020-11-14",
      maxDriveMinutes: -30,
      minDiagnosticTests: "1",
      maxEarlierTrials: Number.NaN,
      lessonCountsAsTrial: "yes",
      unheardOf: 1,
    };
    const expected = Object.keys(wrong).map((key) => (key === "nonWorkingDays" ? `/${key}/0` : `/${key}`));
    expect([...pointersOf(wrong)].sort()).toEqual(expected.sort());
  });

  it("says what was expected and what came", () => {
    expect(issuesOf({ lessonLeadDays: -1 })).toEqual([
      { pointer: "/lessonLeadDays", expected: "a whole number, 0 to 366", received: "-1" },
    ]);
  });

  it.each([
    ["unheardOf", "/unheardOf"],
    ["PlanDeadline", "/PlanDeadline"],
    ["toString", "/toString"],
    ["constructor", "/constructor"],
    ["__proto__", "/__proto__"],
    ["", "/"],
    ["a/b~c", "/a~1b~0c"],
    ["~1", "/~01"],
  ])("has no parameter %j", (name, pointer) => {
    expect(pointersOf(Object.fromEntries([[name, 1]]))).toEqual([pointer]);
  });

  it("passes over an unknown parameter that is left out", () => {
    expect(pointersOf({ unheardOf: null, another: undefined })).toEqual([]);
  });
});

describe("no day of workingDays is in nonWorkingDays too: the former is the wrong one", () => {
  it("within the changes", () => {
    const changes = {
      nonWorkingDays: ["2020-11-04", "2020-11-14"],
      workingDays: ["2020-11-07", "2020-11-14"],
    };
    expect(pointersOf(changes)).toEqual(["/workingDays/1"]);
  });

  it("against the non-working days in force", () => {
    const base = amend(upm2020, { nonWorkingDays: ["2020-11-14"] });
    expect(pointersOf({ workingDays: ["2020-11-14"] }, base)).toEqual(["/workingDays/0"]);
    expect(pointersOf({ workingDays: ["2020-11-07"] }, base)).toEqual([]);
  });

  it("against the working days in force", () => {
    const base = amend(upm2020, { workingDays: ["2020-11-07", "2020-11-14"] });
    expect(pointersOf({ nonWorkingDays: ["2020-11-14"] }, base)).toEqual(["/workingDays/1"]);
    expect(pointersOf({ nonWorkingDays: ["2020-11-04"] }, base)).toEqual([]);
  });

  it("but not against days that the changes replace", () => {
    const base = amend(upm2020, { nonWorkingDays: ["2020-11-14"], workingDays: ["2020-11-07"] });
    expect(pointersOf({ nonWorkingDays: [], workingDays: ["2020-11-14"] }, base)).toEqual([]);
    expect(pointersOf({ workingDays: [], nonWorkingDays: ["2020-11-07"] }, base)).toEqual([]);
  });

  it("and a day that is no day is wrong once", () => {
    const changes = { nonWorkingDays: ["2020-11-31"], workingDays: ["2020-11-31"] };
    expect(pointersOf(changes)).toEqual(["/nonWorkingDays/0", "/workingDays/0"]);
  });
});
