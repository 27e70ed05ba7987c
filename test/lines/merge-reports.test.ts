import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatedFestival, judgedAt } from "../../bench/festivals/generated-festival.ts";
import { checkFestival } from "../../src/festival/check-festival.js";
import type { Report } from "../../src/festival/report.js";
import { linesChecker } from "../../src/lines/lines-checker.js";
import { mergeReports } from "../../src/lines/merge-reports.js";
import { SummarySum } from "../../src/lines/summary-sum.js";
import { lesson, smallFestival } from "../arbitraries/small-festival.js";
import { emptyFestival } from "../schema/full-festival.js";
import { isLesson, linesOf } from "./issues-of-lines.js";

const festival = generatedFestival({ lessons: 120, confirmationsPerLesson: 8 });
const checker = linesChecker(festival, { at: judgedAt });
const whole = checkFestival(festival, { at: judgedAt });
const nothing = checkFestival(emptyFestival, { at: judgedAt });
/** Of the plan, and of each lesson that has findings. */
const parts = [checker.plan(), ...linesOf(festival).filter(isLesson).map(checker.lesson)].filter(
  ({ findings }) => findings.length > 0,
);
const bytes = (report: Report) => JSON.stringify(report);

/** Any reports, the same ones several times too. */
const reports = fc.array(fc.constantFrom(nothing, ...parts), { minLength: 1, maxLength: 8 });

describe("merging reports", () => {
  it("gives the report on the whole, in whatever order and however they are put together", () => {
    expect(parts.length).toBeGreaterThan(40);
    const cuts = fc.array(fc.nat({ max: parts.length - 1 }), { maxLength: 5 });
    const all = fc.shuffledSubarray(parts, { minLength: parts.length });
    fc.assert(
      fc.property(all, cuts, (order, places) => {
        const ends = [...new Set(places)].toSorted((a, b) => a - b);
        const groups = [0, ...ends].map((from, index) => order.slice(from, ends[index]));
        const merged = groups.map((group) => mergeReports([nothing, ...group]));
        expect(bytes(mergeReports(new Set([nothing, ...merged])))).toBe(bytes(whole));
      }),
      { seed: 2020, numRuns: 50 },
    );
  });

  it("is associative and commutative, and has the report on nothing as its identity", () => {
    fc.assert(
      fc.property(reports, reports, reports, (a, b, c) => {
        const [x, y, z] = [a, b, c].map((some) => mergeReports(some)) as [Report, Report, Report];
        expect(bytes(mergeReports([mergeReports([x, y]), z]))).toBe(
          bytes(mergeReports([x, mergeReports([y, z])])),
        );
        expect(bytes(mergeReports([x, y]))).toBe(bytes(mergeReports([y, x])));
        expect(bytes(mergeReports([x, nothing]))).toBe(bytes(x));
        expect(bytes(mergeReports([nothing, x]))).toBe(bytes(x));
      }),
      { seed: 2020, numRuns: 100 },
    );
  });

  it("is commutative where two reports say different things of one subject", () => {
    const [one, other] = ["2020-11-16", "2020-11-17"].map((date) =>
      checkFestival(smallFestival({ lessons: [{ ...lesson, date, createdAt: null }], confirmations: [] }), {
        at: "2020-11-13T09:00:00Z",
      }),
    ) as [Report, Report];
    expect(bytes(one)).not.toBe(bytes(other));
    expect(bytes(mergeReports([one, other]))).toBe(bytes(mergeReports([other, one])));
    expect(mergeReports([one, other]).findings).toHaveLength(one.findings.length + other.findings.length);
  });

  it("is of one instant", () => {
    const later = checkFestival(emptyFestival, { at: "2020-11-13T09:00:00.001Z" });
    expect(() => mergeReports([nothing, later])).toThrow(RangeError);
    expect(bytes(mergeReports([nothing]))).toBe(bytes(nothing));
    expect(() => mergeReports([])).toThrow(RangeError);
  });

  it("leaves the reports as they were", () => {
    const before = parts.map(bytes);
    mergeReports([nothing, ...parts]);
    expect(parts.map(bytes)).toEqual(before);
  });
});

describe("a sum of summaries", () => {
  it("is that of the whole, whatever the order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (order) => {
        const sum = new SummarySum();
        for (const { summary } of order) sum.add(summary);
        expect(JSON.stringify(sum.summary)).toBe(JSON.stringify(whole.summary));
      }),
      { seed: 2020, numRuns: 20 },
    );
  });

  it("of nothing is the summary of nothing", () => {
    expect(JSON.stringify(new SummarySum().summary)).toBe(JSON.stringify(nothing.summary));
  });
});
