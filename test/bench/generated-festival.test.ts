import { checkFestival, clauses, type Festival } from "upm-rules";
import { decodeFestival } from "upm-rules/schema";
import { describe, expect, test } from "vitest";
import {
  generatedFestival,
  judgedAt,
  lessonBlocks,
  referenceLists,
} from "../../bench/festivals/generated-festival.ts";

/** How many different values there are for each key of a list of pairs. */
function countsOf(pairs: readonly (readonly [string, string])[]): number[] {
  const values = new Map<string, Set<string>>();
  for (const [key, value] of pairs) values.set(key, (values.get(key) ?? new Set()).add(value));
  return [...values.values()].map(({ size }) => size);
}

const season = generatedFestival({ lessons: 300, confirmationsPerLesson: 10 });

describe("generatedFestival", () => {
  test.each([
    { lessons: 0, confirmationsPerLesson: 10 },
    { lessons: 1, confirmationsPerLesson: 1 },
    { lessons: 40, confirmationsPerLesson: 0 },
    { lessons: 241, confirmationsPerLesson: 3 },
    { lessons: 60, confirmationsPerLesson: 60 },
    { lessons: 2500, confirmationsPerLesson: 4 },
  ])("is a valid document: $lessons lessons, $confirmationsPerLesson confirmations each", (size) => {
    const festival = generatedFestival(size);
    expect(decodeFestival(JSON.parse(JSON.stringify(festival)))).toStrictEqual(festival);
    expect(festival.lessons).toHaveLength(size.lessons);
    expect(festival.confirmations).toHaveLength(size.lessons * size.confirmationsPerLesson);
  });

  test("is the same each time", () => {
    expect(JSON.stringify(generatedFestival({ lessons: 300, confirmationsPerLesson: 10 }))).toBe(
      JSON.stringify(season),
    );
  });

  test("knows nothing that is later than the instant it is judged as of", () => {
    const instants = JSON.stringify(season).match(/\d{4}-\d\d-\d\dT[^"]+/g) ?? [];
    expect(instants.length).toBeGreaterThan(15_000);
    expect(Math.max(...instants.map((instant) => Date.parse(instant)))).toBeLessThanOrEqual(
      Date.parse(judgedAt),
    );
  });

  test("breaks every must-clause about lessons, in 300 lessons already", () => {
    const breached = new Set(
      checkFestival(season, { at: judgedAt })
        .findings.filter(({ status }) => ["violated", "late", "overdue"].includes(status))
        .map(({ clause }) => clause),
    );
    const expected = clauses.filter(({ stage, level }) => stage >= 4 && level === "must").map(({ id }) => id);
    expect(expected.filter((clause) => !breached.has(clause))).toEqual([]);
  });

  test("leaves most confirmations without a finding, and some with one", () => {
    const found = new Set(
      checkFestival(season, { at: judgedAt })
        .findings.filter(({ subject }) => subject?.kind === "confirmation")
        .map(({ subject }) => subject?.id),
    );
    expect(found.size).toBeGreaterThan(season.confirmations.length * 0.02);
    expect(found.size).toBeLessThan(season.confirmations.length * 0.15);
  });

  test("has lessons that are over and lessons ahead, and children who are in two lessons", () => {
    const over = season.lessons.filter(({ day }) => day).length;
    expect(over).toBeGreaterThan(150);
    expect(over).toBeLessThan(225);
    const lessonsOf = countsOf(season.confirmations.map(({ participant, lesson }) => [participant, lesson]));
    const twice = lessonsOf.filter((lessons) => lessons > 1).length / lessonsOf.length;
    expect(twice).toBeGreaterThan(0.01);
    expect(twice).toBeLessThan(0.03);
  });

  test("grows with its lessons: schools have at most 20, and there are twelve regions", () => {
    const { schools, regions } = referenceLists({ lessons: 20_000, confirmationsPerLesson: 10 });
    expect(regions).toHaveLength(12);
    expect(schools).toHaveLength(1000);
    expect(Math.max(...countsOf(season.lessons.map(({ school, id }) => [school, id])))).toBeLessThanOrEqual(
      20,
    );
  });
});

describe("lessonBlocks", () => {
  test("are about one lesson each, and name nobody before the block in which they first appear", () => {
    const size = { lessons: 300, confirmationsPerLesson: 10 };
    const known = new Set<string>();
    const people: Festival["participants"][number][] = [];
    for (const { lesson, participants, parents, confirmations } of lessonBlocks(size)) {
      for (const { id } of [...participants, ...parents]) known.add(id);
      people.push(...participants);
      expect(confirmations).toHaveLength(10);
      for (const confirmation of confirmations) {
        expect(confirmation.lesson).toBe(lesson.id);
        expect(known.has(confirmation.participant) && known.has(confirmation.parent)).toBe(true);
      }
    }
    expect(people).toEqual(season.participants);
  });
});
