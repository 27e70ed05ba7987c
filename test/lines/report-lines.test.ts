import { describe, expect, it } from "vitest";
import { generatedFestival, judgedAt } from "../../bench/festivals/generated-festival.ts";
import { checkFestival } from "../../src/festival/check-festival.js";
import { isInvalidFacts } from "../../src/issues/invalid-facts.js";
import { checkFestivalLines } from "../../src/lines/check-festival-lines.js";
import type { FestivalLine } from "../../src/lines/festival-line.js";
import { linesChecker } from "../../src/lines/lines-checker.js";
import { reportLines } from "../../src/lines/report-line.js";
import { isLesson, linesOf } from "./issues-of-lines.js";

const festival = generatedFestival({ lessons: 60, confirmationsPerLesson: 4 });
const report = checkFestival(festival, { at: judgedAt });
const lines = linesOf(festival);

describe("a report in lines", () => {
  it("has the header first, then a finding a line, then the summary", () => {
    const [header, ...rest] = reportLines(report);
    expect(JSON.stringify(header)).toBe(
      '{"format":"upm-report-lines/1","regulation":"upm-2020","at":"2020-11-13T09:00:00.000Z"}',
    );
    expect(rest.at(-1)).toEqual({ summary: report.summary });
    expect(rest.slice(0, -1)).toEqual(report.findings);
    expect(report.findings.length).toBeGreaterThan(10);
  });

  it("can be gone through twice", () => {
    const again = reportLines(report);
    expect([...again]).toEqual([...again]);
    const checked = checkFestivalLines(() => lines, { at: judgedAt });
    expect([...checked]).toEqual([...checked]);
  });

  it("tells of the plan first, then of one lesson after the other", () => {
    const checker = linesChecker(festival, { at: judgedAt });
    const found = lines.filter(isLesson).map((line) => checker.lesson(line).findings);
    const expected = [...checker.plan().findings, ...found.flat()];
    expect([...checkFestivalLines(() => lines, { at: judgedAt })].slice(1, -1)).toEqual(expected);
  });

  it("reads no more of the lines than is asked for, once all is verified", () => {
    let read = 0;
    function* counted(): Iterable<FestivalLine> {
      for (const line of lines) {
        read += 1;
        yield line;
      }
    }
    const checked = checkFestivalLines(counted, { at: judgedAt })[Symbol.iterator]();
    const before = read;
    checked.next();
    expect(read).toBe(before);
    checked.return?.();
  });

  it("is as of an instant", () => {
    for (const check of [
      () => checkFestivalLines(() => lines, { at: "2020-11-13" }),
      () => linesChecker(festival, { at: "2020-11-13" }),
    ]) {
      let thrown: unknown;
      try {
        check();
      } catch (error) {
        thrown = error;
      }
      expect(isInvalidFacts(thrown)).toBe(true);
    }
  });
});
