import type { FestivalLine, LessonLine } from "./festival-line.js";
import { lineKind } from "./line-kind.js";

/** Gives the lines of a festival from the first on, at each call. */
export type ReadLines = () => Iterable<FestivalLine>;

/** The lesson lines of a festival, each with its number. */
export function* lessonLines(
  readLines: ReadLines,
): Generator<readonly [LessonLine, number], void, undefined> {
  let number = 0;
  for (const line of readLines()) {
    number += 1;
    if (lineKind(line) === "lesson") yield [line as LessonLine, number];
  }
}
