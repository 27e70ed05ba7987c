import { describe, expect, it } from "vitest";
import { amend } from "../../src/regulation/amend.js";
import { amendmentIssues } from "../../src/regulation/amendment-validity.js";
import { upm2020 } from "../../src/regulation/regulation.js";

describe("what a parameter of an amendment must be", () => {
  it.each([
    ["planDeadline", "soon", "a real day of 2000 to 2099 as YYYY-MM-DD"],
    ["confirmationLeadDays", -1, "a whole number, 0 to 366"],
    ["leadCount", "weeks", '"calendar", "clear" or "working"'],
    ["nonWorkingDays", "never", "an array of days"],
    ["workingDays", {}, "an array of days"],
    ["lessonCountsAsTrial", 1, "true or false"],
  ])("is said where it is not: %s", (name, value, expected) => {
    expect(amendmentIssues({ [name]: value }, "/amendments")).toMatchObject([
      { pointer: `/amendments/${name}`, expected },
    ]);
  });

  it("is nothing where nothing is changed", () => {
    for (const nothing of [null, undefined, 7, {}, { planDeadline: null, leadCount: undefined }]) {
      expect(amendmentIssues(nothing, "")).toStrictEqual([]);
    }
  });

  it("is not both a working and a non-working day", () => {
    const both = { nonWorkingDays: ["2020-11-07"], workingDays: ["2020-11-08", "2020-11-07"] };
    expect(amendmentIssues(both, "")).toMatchObject([
      { pointer: "/workingDays/1", expected: "a day that is not among nonWorkingDays too" },
    ]);
  });

  it("is a parameter that there is", () => {
    expect(() => amend(upm2020, { leadDays: 5 } as never)).toThrow(/a parameter of the regulation/);
  });
});
