import { describe, expect, it } from "vitest";
import { judgedAt } from "../../src/time/judged-at.js";
import { issuesThrown } from "../arbitraries/bad-paths.js";

describe("the instant that records are judged as of", () => {
  it("is the same however it is written", () => {
    const milliseconds = Date.UTC(2020, 10, 13, 9);
    for (const at of ["2020-11-13T12:00+03:00", milliseconds, new Date(milliseconds)]) {
      expect(judgedAt(at)).toBe(milliseconds);
    }
  });

  it("is refused where it is none", () => {
    expect(issuesThrown(() => judgedAt("2020-11-13T12:00"))).toStrictEqual([
      {
        pointer: "/at",
        expected: "an instant of 2000 to 2099: ISO 8601 with Z or an offset, epoch milliseconds or a Date",
        received: '"2020-11-13T12:00"',
      },
    ]);
    expect(issuesThrown(() => judgedAt(Number.NaN))).toMatchObject([{ pointer: "/at", received: "NaN" }]);
  });
});
