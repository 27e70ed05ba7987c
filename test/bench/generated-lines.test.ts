import { expect, it } from "vitest";
import { generatedFestival } from "../../bench/festivals/generated-festival.ts";
import { generatedLines } from "../../bench/festivals/generated-lines.ts";
import { festivalLines } from "../../src/lines/festival-lines.js";

it.each([
  { lessons: 700, confirmationsPerLesson: 10 },
  { lessons: 37, confirmationsPerLesson: 30 },
  { lessons: 1, confirmationsPerLesson: 1 },
])("generated lines are those of the generated festival: %j", (size) => {
  const texts = (lines: Iterable<unknown>) => Array.from(lines, (line) => JSON.stringify(line));
  expect(texts(generatedLines(size))).toEqual(texts(festivalLines(generatedFestival(size))));
});
