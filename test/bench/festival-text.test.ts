import { expect, test } from "vitest";
import { festivalText } from "../../bench/festivals/festival-text.ts";
import { generatedFestival } from "../../bench/festivals/generated-festival.ts";

test.each([
  { lessons: 0, confirmationsPerLesson: 10 },
  { lessons: 3, confirmationsPerLesson: 0 },
  // In several pieces.
  { lessons: 700, confirmationsPerLesson: 10 },
])(
  "festivalText is the text of the document: $lessons lessons, $confirmationsPerLesson confirmations each",
  (size) => {
    const pieces = [...festivalText(size)];
    expect(pieces.join("")).toBe(JSON.stringify(generatedFestival(size)));
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1.1 * 2 ** 20);
  },
);
