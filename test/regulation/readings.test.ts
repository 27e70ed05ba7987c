import { describe, expect, it } from "vitest";
import { clauses } from "../../src/regulation/clauses.js";
import { parameters } from "../../src/regulation/parameters.js";
import { readings } from "../../src/regulation/readings.js";

describe("the readings", () => {
  it("are 1 to 17, in that order", () => {
    expect(readings.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
    ]);
  });

  it("are parameters of a regulation in 1, 2, 4 and 7; the rest are fixed", () => {
    expect(readings.filter(({ isParameter }) => isParameter).map(({ number }) => number)).toEqual([
      1, 2, 4, 7,
    ]);
    expect([...new Set(parameters.map(({ reading }) => reading))]).toEqual([1, 2, 4, 7]);
  });

  it("each decide a clause", () => {
    const decisive = new Set(clauses.flatMap((clause) => clause.readings));
    expect(readings.filter(({ number }) => !decisive.has(number))).toEqual([]);
  });

  it("are about these", () => {
    expect(readings.map(({ title }) => title)).toEqual([
      "the plan deadline",
      "not less than n days before",
      "whose day it is",
      "thirty minutes' drive",
      "when delivery is needed",
      "what the drive limit is about",
      "tests and trials",
      "when the conditions are judged",
      "which parent",
      "what lateness does",
      "on the day",
      "both sides",
      "as of an instant",
      "who answers for a confirmation",
      "the agreed schedule",
      "help if needed",
      "order by necessity",
    ]);
  });

  it("each have a text of their own", () => {
    expect(new Set(readings.map(({ settled }) => settled)).size).toBe(17);
    for (const { settled } of readings) expect(settled).toMatch(/^[A-Z].*\.$/);
  });
});
