import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { duties } from "../../src/festival/duties.js";
import type { Festival } from "../../src/model/festival.js";
import { festivalDocument } from "../arbitraries/document.js";
import { festivalOfAllStages } from "../arbitraries/festival-of-all-stages.js";
import { judgedNearDeadlines } from "../arbitraries/near-deadlines.js";

/** The same value with every list in it in another order, however deep; equal seeds give equal orders. */
function shuffled<T>(value: T, seed: number): T {
  if (Array.isArray(value)) {
    return fc
      .sample(fc.shuffledSubarray(value, { minLength: value.length }), { seed, numRuns: 1 })[0]
      ?.map((item, index) => shuffled(item, seed + index)) as T;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shuffled(part, seed + 1)])) as T;
}

function sameReport(festival: Festival, at: number, seed: number): number {
  const report = checkFestival(festival, { at });
  const other = checkFestival(shuffled(festival, seed), { at });
  expect(JSON.stringify(other, undefined, 2)).toBe(JSON.stringify(report, undefined, 2));
  expect(JSON.stringify(duties(shuffled(festival, seed), { at }))).toBe(
    JSON.stringify(duties(festival, { at })),
  );
  return report.findings.length;
}

describe("the order of a document's lists means nothing: the report and the board have the same bytes", () => {
  it("around the deadlines", () => {
    let found = 0;
    fc.assert(
      fc.property(festivalOfAllStages, judgedNearDeadlines, fc.integer(), (festival, at, seed) => {
        found += sameReport(festival, at, seed);
      }),
      { seed: 5, numRuns: 200 },
    );
    expect(found).toBeGreaterThan(2000);
  });

  it("of any document", () => {
    const at = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) - 1 });
    fc.assert(
      fc.property(festivalDocument, at, fc.integer(), (festival, instant, seed) => {
        sameReport(festival, instant, seed);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
