import { expect, it } from "vitest";
import * as en from "../../src/entries/messages-en.ts";
import * as ru from "../../src/entries/messages-ru.ts";

const nouns = Object.keys({
  breach: 0,
  unknown: 0,
  pending: 0,
  advice: 0,
  finding: 0,
  lesson: 0,
  day: 0,
  participant: 0,
  region: 0,
  venue: 0,
  school: 0,
  clause: 0,
  duty: 0,
} satisfies Record<en.Counted, number>) as en.Counted[];
const counts = [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111];

it("counts in Russian", () => {
  expect(counts.map((count) => ru.words.counted("day", count))).toEqual([
    "0 дней",
    "1 день",
    "2 дня",
    "4 дня",
    "5 дней",
    "11 дней",
    "12 дней",
    "14 дней",
    "21 день",
    "22 дня",
    "25 дней",
    "101 день",
    "111 дней",
  ]);
  expect([0, 1, 2, 4, 5].map((count) => ru.words.counted("breach", count))).toEqual([
    "0 нарушений",
    "1 нарушение",
    "2 нарушения",
    "4 нарушения",
    "5 нарушений",
  ]);
});

it.each([
  ["duty", "1 обязанность, 2 обязанности, 5 обязанностей, 11 обязанностей, 21 обязанность"],
  ["venue", "1 площадка, 2 площадки, 5 площадок, 11 площадок, 21 площадка"],
  ["school", "1 школа, 2 школы, 5 школ, 11 школ, 21 школа"],
] as const)("counts %s in Russian", (noun, said) => {
  expect([1, 2, 5, 11, 21].map((count) => ru.words.counted(noun, count)).join(", ")).toBe(said);
});

it("counts in English", () => {
  expect(counts.map((count) => en.words.counted("day", count))).toEqual(
    counts.map((count) => `${count} ${count === 1 ? "day" : "days"}`),
  );
  expect(en.words.counted("breach", 2)).toBe("2 breaches");
});

/** Paths of all words, with what stands there. */
function leavesOf(value: object, path = ""): [path: string, leaf: unknown][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "object"
      ? leavesOf(inner, `${path}/${key}`)
      : [[`${path}/${key}`, inner] as [string, unknown]],
  );
}

it("has the same words in both languages, none of them empty", () => {
  expect(leavesOf(ru.words).map(([path]) => path)).toEqual(leavesOf(en.words).map(([path]) => path));
  for (const { words } of [en, ru]) {
    for (const [, word] of leavesOf(words)) if (typeof word !== "function") expect(word).toMatch(/\p{L}/u);
  }
});

it.each(nouns)("counts by %s in both languages", (noun) => {
  for (const { words } of [en, ru]) {
    for (const count of counts)
      expect(words.counted(noun, count)).toMatch(new RegExp(`^${count} \\p{L}+`, "u"));
  }
});

it("exports the same names in both languages", () => {
  const same: typeof en = ru; // and of the same types
  expect(Object.keys(same)).toEqual(Object.keys(en));
});
