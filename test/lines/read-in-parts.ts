import fc from "fast-check";
import { generatedFestival } from "../../bench/festivals/generated-festival.ts";
import { FirstTellings } from "../../src/lines/across/first-tellings.js";
import { NumberList } from "../../src/lines/across/number-list.js";
import { Sightings } from "../../src/lines/across/sightings.js";
import { sightingsOf } from "../../src/lines/across/sightings-of-line.js";
import { Tellings } from "../../src/lines/across/tellings.js";
import { tellingsOf } from "../../src/lines/across/tellings-of-line.js";
import type { LessonLine } from "../../src/lines/festival-line.js";
import { isLesson, linesOf } from "./issues-of-lines.js";

export const everyone = { repeated: { has: () => true }, part: 0, parts: 1 };
export const lessons = linesOf(generatedFestival({ lessons: 200, confirmationsPerLesson: 6 })).filter(
  isLesson,
);
/** The same, with every fifth line saying that nobody is registered and nobody attended anything. */
export const wrongLessons = lessons.map((line, index) => ({
  ...line,
  participants: line.participants.map((one) =>
    index % 5 === 0 ? { ...one, registeredAt: null, attended: [] } : one,
  ),
}));

export function sightings(lines: readonly LessonLine[], bits: number): Sightings {
  const all = new Sightings(bits);
  const hashes = new NumberList();
  for (const line of lines) sightingsOf(line, hashes);
  all.add(hashes.take());
  return all;
}

export function tellings(lines: readonly (readonly [LessonLine, number])[], watched = everyone): Tellings {
  const all = new Tellings();
  const rows = new NumberList();
  for (const [line, number] of lines) {
    tellingsOf(line, number, watched, rows);
    all.add(rows.take());
  }
  return all;
}

export function firstTellings(
  lines: readonly (readonly [LessonLine, number])[],
  wrong: Iterable<number>,
): FirstTellings {
  const all = new FirstTellings(wrong);
  for (const [line, number] of lines) all.add(line, number);
  return all;
}

export const numbered = (lines: readonly LessonLine[]) =>
  lines.map((line, index) => [line, index + 10] as const);
export const sortedRows = (all: Tellings) => {
  const rows = [...all.rows()];
  return Array.from({ length: rows.length / 4 }, (_, row) => rows.slice(row * 4, row * 4 + 4)).toSorted(
    ([a = 0], [b = 0]) => a - b,
  );
};

/** Three parts of a list, each in some order. */
export const inThree = <T>(list: readonly T[]) =>
  fc
    .tuple(fc.shuffledSubarray([...list], { minLength: list.length }), fc.nat({ max: list.length }))
    .chain(([order, one]) =>
      fc.nat({ max: one }).map((other) => [order.slice(0, other), order.slice(other, one), order.slice(one)]),
    ) as fc.Arbitrary<[T[], T[], T[]]>;
