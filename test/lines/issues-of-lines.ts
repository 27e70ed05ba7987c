import { isInvalidFestival } from "../../src/issues/invalid-festival.js";
import type { Issue } from "../../src/issues/issue.js";
import { checkFestivalLines } from "../../src/lines/check-festival-lines.js";
import type { FestivalLine, LessonLine } from "../../src/lines/festival-line.js";
import { festivalLines } from "../../src/lines/festival-lines.js";
import { inLineOrder } from "../../src/lines/validity/line-issue.js";
import type { Festival } from "../../src/model/festival.js";
import { decodeHead, decodeLessonLine, isIssues } from "../../src/schema/decode-festival-line.js";

/** The lines of a festival as they are read from a file. */
export function linesOf(festival: Festival): FestivalLine[] {
  return [...festivalLines(festival)].map((line) => JSON.parse(JSON.stringify(line)));
}

export const isLesson = (line: FestivalLine): line is LessonLine => "lesson" in line;

/** The lesson line of a number. */
export function lessonOn(lines: readonly FestivalLine[], number: number): LessonLine {
  return lines[number - 1] as LessonLine;
}

/** What is wrong with lines of typed code, shapes apart. Anything but `InvalidFestival` is thrown on. */
export function issuesOfTyped(lines: readonly FestivalLine[]): readonly Issue[] {
  try {
    checkFestivalLines(() => lines, { at: "2020-11-13T09:00:00Z" });
    return [];
  } catch (error) {
    if (!isInvalidFestival(error)) throw error;
    return error.issues;
  }
}

/** What is wrong with lines as they are read from a file, shapes too. */
export function issuesOfLines(lines: readonly unknown[]): readonly Issue[] {
  const head = decodeHead();
  const first = lines.findIndex((line) => !head.take(line));
  const { known, issues } = head.end();
  const later = first < 0 ? [] : lines.slice(first);
  const ofLessons = later.flatMap((line, index) => {
    const decoded = decodeLessonLine(line, first + index + 1, known);
    return isIssues(decoded) ? decoded : [];
  });
  const all = inLineOrder([...issues, ...ofLessons]);
  return all.length > 0 ? all : issuesOfTyped(lines as readonly FestivalLine[]);
}
