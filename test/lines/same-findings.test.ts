import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatedFestival, judgedAt } from "../../bench/festivals/generated-festival.ts";
import { checkFestival } from "../../src/festival/check-festival.js";
import { bySubject } from "../../src/festival/located-finding.js";
import type { Report } from "../../src/festival/report.js";
import { checkFestivalLines } from "../../src/lines/check-festival-lines.js";
import type { FestivalLine } from "../../src/lines/festival-line.js";
import { linesChecker } from "../../src/lines/lines-checker.js";
import { mergeReports } from "../../src/lines/merge-reports.js";
import type { ReportLine, SummaryLine } from "../../src/lines/report-line.js";
import type { Festival } from "../../src/model/festival.js";
import { anyFestivals } from "../../src/testing/arbitraries/any-festivals.js";
import type { Instant } from "../../src/time/instant.js";
import type { Finding } from "../../src/verdict/finding.js";
import { festivalDocument } from "../arbitraries/document.js";
import { judgedFestival } from "../oracle/random-festival.js";
import { isLesson, linesOf } from "./issues-of-lines.js";

/** Both what lessons refer to and the lessons the other way round. */
function inAnotherOrder(lines: readonly FestivalLine[]): FestivalLine[] {
  const [header, ...others] = lines as [FestivalLine, ...FestivalLine[]];
  const backwards = others.toReversed();
  return [header, ...backwards.filter((line) => !isLesson(line)), ...backwards.filter(isLesson)];
}

/** The reports on the parts of a festival in lines: what comes before the lessons first, then a lesson each. */
function reportsOnParts(festival: Festival, at: Instant): readonly Report[] {
  const checker = linesChecker(festival, { at });
  return [checker.plan(), ...linesOf(festival).filter(isLesson).map(checker.lesson)];
}

function reportOfLines(lines: readonly ReportLine[]): unknown {
  const [{ format, ...header }, ...rest] = lines as [{ readonly format: string }, ...ReportLine[]];
  const { summary } = rest.pop() as SummaryLine;
  expect(format).toBe("upm-report-lines/1");
  return { format: "upm-report/1", ...header, summary, findings: (rest as Finding[]).sort(bySubject) };
}

function saysTheSame(festival: Festival, at: Instant): number {
  const report = checkFestival(festival, { at });
  const expected = JSON.stringify(report);
  expect(JSON.stringify(mergeReports(reportsOnParts(festival, at)))).toBe(expected);
  const lines = linesOf(festival);
  for (const inOrder of [lines, inAnotherOrder(lines)]) {
    expect(JSON.stringify(reportOfLines([...checkFestivalLines(() => inOrder, { at })]))).toBe(expected);
  }
  return report.findings.length;
}

describe("a festival in lines has the findings of the same festival as a document, to the byte", () => {
  it.each([judgedAt, "2020-10-20T00:00Z", "2020-11-08T12:00Z", "2099-12-31T00:00Z"])(
    "of a season, as of %s",
    (at) => {
      expect(
        saysTheSame(generatedFestival({ lessons: 240, confirmationsPerLesson: 10 }), at),
      ).toBeGreaterThan(20);
    },
  );

  it("of random festivals, around their deadlines", () => {
    let found = 0;
    fc.assert(
      fc.property(judgedFestival, ({ festival, at }) => {
        found += saysTheSame(festival, at);
      }),
      { seed: 2020, numRuns: 200 },
    );
    expect(found).toBeGreaterThan(1500);
  });

  it("of festivals in which anything goes wrong", () => {
    let found = 0;
    fc.assert(
      fc.property(anyFestivals(), ({ festival, at }) => {
        found += saysTheSame(festival, at);
      }),
      { seed: 2020, numRuns: 150 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  it("of any document", () => {
    const at = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) - 1 });
    fc.assert(
      fc.property(festivalDocument, at, (festival, instant) => {
        saysTheSame(festival, instant);
      }),
      { seed: 2020, numRuns: 100 },
    );
  });
});
