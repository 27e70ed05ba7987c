import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FirstTellings } from "../../src/lines/across/first-tellings.js";
import { hashOfFacts, hashOfId } from "../../src/lines/across/hash.js";
import { NumberList } from "../../src/lines/across/number-list.js";
import { bitsFor, Repeated, Sightings } from "../../src/lines/across/sightings.js";
import { sightingsOf } from "../../src/lines/across/sightings-of-line.js";
import { partsFor, Tellings } from "../../src/lines/across/tellings.js";
import type { LessonLine } from "../../src/lines/festival-line.js";
import { threeLessons } from "./festival-of-three-lessons.js";
import { isLesson } from "./issues-of-lines.js";
import {
  everyone,
  firstTellings,
  inThree,
  lessons,
  numbered,
  sightings,
  sortedRows,
  tellings,
  wrongLessons,
} from "./read-in-parts.js";

describe("hashes", () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `c${index}`);

  it("are whole numbers of 53 bits, and spread over all of them", () => {
    const hashes = ids.map((id) => hashOfId("participant", id));
    expect(hashes.every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true);
    expect(new Set(hashes).size).toBe(ids.length);
    for (const bit of Array.from({ length: 53 }, (_, index) => 2 ** index)) {
      const set = hashes.filter((hash) => Math.floor(hash / bit) % 2 === 1).length;
      expect(set / ids.length).toBeGreaterThan(0.47);
      expect(set / ids.length).toBeLessThan(0.53);
    }
  });

  it("of one id differ by what it is the id of", () => {
    const kinds = ["lesson", "participant", "parent"] as const;
    expect(new Set(kinds.map((kind) => hashOfId(kind, "1"))).size).toBe(3);
  });

  it("of facts are the same in any order, and not where one is there twice", () => {
    const facts = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(facts, (list) => {
        expect(hashOfFacts(list.toReversed())).toBe(hashOfFacts(list));
        expect(hashOfFacts([...list, list[0] as string])).not.toBe(hashOfFacts(list));
        expect(hashOfFacts([list[0] as string, ...list, list[0] as string])).not.toBe(hashOfFacts(list));
        expect(hashOfFacts(list.slice(1))).not.toBe(hashOfFacts(list));
        expect(Number.isSafeInteger(hashOfFacts(list))).toBe(true);
      }),
      { seed: 2020 },
    );
  });
});

describe("sightings", () => {
  it("have every hash that was seen twice, and few others", () => {
    const bits = bitsFor(10_000);
    const all = new Sightings(bits);
    const hashes = Array.from({ length: 10_000 }, (_, index) => hashOfId("parent", String(index)));
    all.add(Float64Array.from(hashes));
    all.add(hashes.slice(0, 100));
    const repeated = new Repeated(all.repeated);
    expect(hashes.slice(0, 100).every((hash) => repeated.has(hash))).toBe(true);
    expect(hashes.filter((hash) => repeated.has(hash)).length).toBeLessThan(100 + 10_000 / 16);
    expect(repeated.count).toBeGreaterThanOrEqual(99);
    expect(repeated.count).toBeLessThan(100 + 10_000 / 32);
    expect(repeated.has(hashOfId("parent", "unheard of"))).toBe(false);
  });

  it("are the same in whatever order they are taken, and in whatever parts they are merged", () => {
    const bits = 2 ** 13;
    const expected = sightings(lessons, bits).repeated;
    expect(new Repeated(expected).count).toBeGreaterThan(20);
    fc.assert(
      fc.property(inThree(lessons), (three) => {
        const [a, b, c] = three.map((part) => sightings(part, bits)) as [Sightings, Sightings, Sightings];
        const [x, y] = three.slice(1).map((part) => sightings(part, bits)) as [Sightings, Sightings];
        // (a + b) + c, and a + (c + b) the other way round.
        a.merge(b);
        a.merge(c);
        y.merge(x);
        y.merge(sightings(three[0], bits));
        expect(a.repeated).toEqual(expected);
        expect(y.repeated).toEqual(expected);
      }),
      { seed: 2020, numRuns: 30 },
    );
  });

  it("take 32 bits an id, within bounds", () => {
    expect([0, 1, 256, 257, 1000, 10_000_000, 1e12].map(bitsFor)).toEqual([
      2 ** 13,
      2 ** 13,
      2 ** 13,
      2 ** 14,
      2 ** 15,
      2 ** 29,
      2 ** 29,
    ]);
  });

  it("say whether anybody is said to have attended anything", () => {
    const [first] = threeLessons.filter(isLesson) as [LessonLine];
    const hashes = new NumberList();
    expect(sightingsOf(first, hashes)).toBe(true);
    expect(hashes.take()).toHaveLength(4);
    const nobody = { ...first, participants: first.participants.map((one) => ({ ...one, attended: [] })) };
    expect(sightingsOf(nobody, hashes)).toBe(false);
    expect(hashes.take()).toHaveLength(4);
  });
});

describe("tellings", () => {
  it.each([
    ["all is right", lessons],
    ["much is wrong", wrongLessons],
  ])("are the same in whatever order and parts they are taken, where %s", (_, lines) => {
    const expected = tellings(numbered(lines));
    const rows = sortedRows(expected);
    const wrong = expected.wrong();
    expect(wrong.length > 10).toBe(lines === wrongLessons);
    fc.assert(
      fc.property(inThree(numbered(lines)), ([one, two, three]) => {
        const [a, b, c] = [tellings(one), tellings(two), tellings(three)];
        const left = tellings(one);
        left.merge(b);
        left.merge(c);
        const right = tellings(three);
        right.merge(tellings(two));
        right.merge(a);
        for (const merged of [left, right]) {
          expect(sortedRows(merged)).toEqual(rows);
          expect(merged.wrong()).toEqual(wrong);
        }
      }),
      { seed: 2020, numRuns: 15 },
    );
  });

  it("are of those who are watched, and of those who attended something, in their part", () => {
    const nobody = { has: () => false };
    const lines = numbered(lessons);
    const attending = tellings(lines, { ...everyone, repeated: nobody }).rows().length / 4;
    const saying = lessons.flatMap(({ participants }) => participants.filter(({ attended }) => attended));
    expect(attending).toBe(new Set(saying.map(({ id }) => id)).size);
    expect(attending).toBeGreaterThan(5);
    const parts = [0, 1, 2].map((part) => tellings(lines, { ...everyone, part, parts: 3 }));
    const [first, ...others] = parts as [Tellings, Tellings, Tellings];
    expect(parts.every((part) => part.rows().length > 0)).toBe(true);
    for (const part of others) first.merge(part);
    expect(sortedRows(first)).toEqual(sortedRows(tellings(lines)));
  });

  it("are looked at in so many readings that their number is bounded", () => {
    expect([0, 1, 2_500_000, 2_500_001, 22_000_000].map(partsFor)).toEqual([1, 1, 1, 2, 9]);
  });

  it("count hashes 0 and the largest as any other", () => {
    const all = new Tellings();
    const largest = 2 ** 53 - 1;
    all.add([0, 5, 0, 0, largest, 7, 0, 0, 0, 6, 0, 0]);
    expect([...all.wrong()]).toEqual([0]);
    all.add([largest, 7, 1, 1]);
    expect([...all.wrong()]).toEqual([0, largest]);
    expect(all.attendedOn(largest)).toBe(1);
  });
});

describe("first tellings", () => {
  it("are the same in whatever order and parts they are taken", () => {
    const lines = numbered(wrongLessons);
    const wrong = tellings(lines).wrong();
    const expected = firstTellings(lines, wrong);
    expect(expected.first.size).toBe(wrong.length);
    fc.assert(
      fc.property(inThree(lines), ([one, two, three]) => {
        const [a, b] = [firstTellings(one, wrong), firstTellings(two, wrong)];
        const c = firstTellings(three, wrong);
        // As they come from another thread.
        c.merge(new FirstTellings([], ...structuredClone([b.first, b.classes] as const)));
        c.merge(a);
        a.merge(b);
        a.merge(firstTellings(three, wrong));
        for (const merged of [a, c]) {
          expect(merged.first).toEqual(expected.first);
          expect(merged.classes).toEqual(expected.classes);
        }
      }),
      { seed: 2020, numRuns: 15 },
    );
  });
});
