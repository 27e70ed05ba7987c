import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  all,
  any,
  atMost,
  both,
  either,
  includes,
  not,
  notEmpty,
  type Truth,
} from "../../src/verdict/truth.js";

const unknown = undefined;

describe("Kleene's three values", () => {
  it.each<[Truth, Truth, Truth]>([
    [true, true, true],
    [true, false, false],
    [true, unknown, unknown],
    [false, true, false],
    [false, false, false],
    [false, unknown, false],
    [unknown, true, unknown],
    [unknown, false, false],
    [unknown, unknown, unknown],
  ])("%s and %s: both hold: %s", (a, b, expected) => {
    expect(both(a, b)).toBe(expected);
  });

  it.each<[Truth, Truth, Truth]>([
    [true, true, true],
    [true, false, true],
    [true, unknown, true],
    [false, true, true],
    [false, false, false],
    [false, unknown, unknown],
    [unknown, true, true],
    [unknown, false, unknown],
    [unknown, unknown, unknown],
  ])("%s and %s: either holds: %s", (a, b, expected) => {
    expect(either(a, b)).toBe(expected);
  });

  it.each<[Truth, Truth]>([
    [true, false],
    [false, true],
    [unknown, unknown],
  ])("the opposite of %s is %s", (a, expected) => {
    expect(not(a)).toBe(expected);
  });
});

describe("a count that is to be at most a limit", () => {
  it.each<[number, ReadonlyArray<number | undefined>, Truth]>([
    [0, [], true],
    [0, [0, 0], true],
    [0, [0, 1], false],
    [0, [1, 0], false],
    [1, [1, 0], true],
    [1, [1, 1], false],
    [2, [1, 1], true],
    [0, [unknown, 0], unknown],
    [0, [0, unknown], unknown],
    [0, [unknown, unknown], unknown],
    [1, [unknown, 1], unknown],
    // The known part alone is too many: what is unknown can only add.
    [0, [unknown, 1], false],
    [0, [1, unknown], false],
    [1, [2, unknown], false],
  ])("of %i, with the parts %j: %s", (limit, parts, expected) => {
    expect(atMost(limit, parts)).toBe(expected);
  });

  it("is known exactly where every way to fill in what is missing agrees", () => {
    const part = fc.option(fc.nat({ max: 3 }), { nil: undefined });
    fc.assert(
      fc.property(fc.nat({ max: 6 }), fc.array(part, { maxLength: 3 }), (limit, parts) => {
        const fewest = parts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
        const most = parts.reduce<number>((sum, count) => sum + (count ?? 1_000_000), 0);
        const answers = new Set([fewest <= limit, most <= limit]);
        expect(atMost(limit, parts)).toBe(answers.size === 1 ? [...answers][0] : undefined);
      }),
    );
  });
});

describe("all and any of several facts", () => {
  const truths: readonly Truth[] = [true, false, unknown];

  it("of none all hold, and not any", () => {
    expect(all([])).toBe(true);
    expect(any([])).toBe(false);
  });

  it("is what both and either say of each, in any order", () => {
    for (const a of truths) {
      expect(all([a])).toBe(a);
      expect(any([a])).toBe(a);
      for (const b of truths) {
        for (const c of truths) {
          expect(all([a, b, c])).toBe(both(a, both(b, c)));
          expect(any([a, b, c])).toBe(either(a, either(b, c)));
          expect(all(new Set([c, b, a]))).toBe(all([a, b, c]));
        }
      }
    }
  });
});

describe("a list, where it is known", () => {
  it("has something in it or has not", () => {
    expect(notEmpty(["a"])).toBe(true);
    expect(notEmpty([undefined])).toBe(true);
    expect(notEmpty([])).toBe(false);
    expect(notEmpty(unknown)).toBe(unknown);
  });

  it("has an item or has not, as far as list and item are known", () => {
    expect(includes(["a", "b"], "b")).toBe(true);
    expect(includes(["a"], "b")).toBe(false);
    expect(includes([], "b")).toBe(false);
    expect(includes(unknown, "b")).toBe(unknown);
    expect(includes(["a"], unknown)).toBe(unknown);
  });
});
