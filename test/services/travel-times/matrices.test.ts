import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  halvesOf,
  type Leg,
  type Matrix,
  type MatrixLimits,
  matricesOf,
} from "../../../src/services/travel-times/matrices.js";
import { leg, numberOf, numbers, place } from "./places.js";

const unlimited: MatrixLimits = { maxPairs: Number.POSITIVE_INFINITY, maxPlaces: Number.POSITIVE_INFINITY };

/** The legs of a matrix, as the numbers of their places. */
function legsIn({ from, to }: Matrix): readonly string[] {
  return from.flatMap((one) => to.map((other) => `${numberOf(one)}-${numberOf(other)}`));
}

const legs: fc.Arbitrary<readonly Leg[]> = fc
  .uniqueArray(fc.tuple(fc.nat(6), fc.nat(12)), { selector: ([from, to]) => `${from}-${to}`, maxLength: 60 })
  .map((pairs) => pairs.map(([from, to]) => leg(from, to)));

const limits: fc.Arbitrary<MatrixLimits> = fc.record({
  maxPairs: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(Number.POSITIVE_INFINITY)),
  maxPlaces: fc.oneof(fc.integer({ min: 2, max: 12 }), fc.constant(Number.POSITIVE_INFINITY)),
});

describe("the matrices of distinct legs", () => {
  it("contain each leg once and no other", () => {
    fc.assert(
      fc.property(legs, limits, (asked, within) => {
        const contained = matricesOf(asked, within).flatMap(legsIn);
        const wanted = asked.map(({ from, to }) => `${numberOf(from)}-${numberOf(to)}`);
        expect([...contained].sort()).toStrictEqual([...wanted].sort());
      }),
      { numRuns: 1000 },
    );
  });

  it("keep within the most pairs and places, and none is empty", () => {
    fc.assert(
      fc.property(legs, limits, (asked, within) => {
        for (const { from, to } of matricesOf(asked, within)) {
          expect(from.length * to.length).toBeLessThanOrEqual(within.maxPairs);
          expect(from.length + to.length).toBeLessThanOrEqual(within.maxPlaces);
          expect(from.length * to.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("are one for each set of destinations where nothing limits them", () => {
    fc.assert(
      fc.property(legs, (asked) => {
        const destinations = new Map<number, number[]>();
        for (const { from, to } of asked) {
          destinations.set(numberOf(from), [...(destinations.get(numberOf(from)) ?? []), numberOf(to)]);
        }
        const sets = new Set([...destinations.values()].map((to) => to.sort((a, b) => a - b).join()));
        expect(matricesOf(asked, unlimited)).toHaveLength(sets.size);
      }),
      { numRuns: 500 },
    );
  });

  it("do not depend on the order of the legs but for the order of places", () => {
    fc.assert(
      fc.property(legs, limits, (asked, within) => {
        const setsIn = (some: readonly Leg[]) =>
          matricesOf(some, within).map((matrix) => matrix.from.length * matrix.to.length);
        const backwards = [...asked].reverse();
        expect(setsIn(backwards).sort()).toStrictEqual(setsIn(asked).sort());
      }),
    );
  });

  it("are as few as their limits allow from one place", () => {
    const asked = numbers(1000, 1).map((to) => leg(0, to));
    expect(matricesOf(asked, { ...unlimited, maxPairs: 2500 })).toHaveLength(1);
    expect(matricesOf(asked, { ...unlimited, maxPairs: 400 })).toHaveLength(3);
    expect(matricesOf(asked, { maxPairs: 10_000, maxPlaces: 100 })).toHaveLength(11);
  });

  it("fill the most pairs with several places of departure", () => {
    const asked = numbers(6).flatMap((from) => numbers(10, 10).map((to) => leg(from, to)));
    expect(matricesOf(asked, { ...unlimited, maxPairs: 30 }).map(({ from }) => from.length)).toStrictEqual([
      3, 3,
    ]);
    expect(matricesOf(asked, { ...unlimited, maxPlaces: 14 }).map(({ from }) => from.length)).toStrictEqual([
      4, 2,
    ]);
  });

  it("are single legs where the limit is 1 pair, or 2 places", () => {
    const asked = numbers(3).flatMap((from) => numbers(4, 10).map((to) => leg(from, to)));
    for (const within of [
      { ...unlimited, maxPairs: 1 },
      { ...unlimited, maxPlaces: 2 },
    ]) {
      expect(matricesOf(asked, within)).toHaveLength(12);
    }
  });

  it("share one matrix where the destinations are the same, in whatever order they were asked for", () => {
    const asked = [leg(0, 10), leg(1, 11), leg(0, 11), leg(2, 10), leg(1, 10)];
    expect(matricesOf(asked, unlimited).map(legsIn)).toStrictEqual([
      ["0-10", "0-11", "1-10", "1-11"],
      ["2-10"],
    ]);
  });

  it("are none of no legs", () => {
    expect(matricesOf([], unlimited)).toStrictEqual([]);
  });
});

describe("places that share a latitude or a longitude", () => {
  const corners = [61, 62].flatMap((lat) => [50, 51].map((lon) => ({ lat, lon })));

  it("are different places", () => {
    const asked = corners.flatMap((from) => corners.map((to) => ({ from, to })));
    const [matrix, ...others] = matricesOf(asked, unlimited);
    expect(others).toStrictEqual([]);
    for (const places of [matrix?.from ?? [], matrix?.to ?? []]) {
      expect(places).toHaveLength(4);
      expect(places).toStrictEqual(expect.arrayContaining(corners));
    }
  });

  it("are not taken for the same destinations", () => {
    const [southWest = place(0), southEast = place(0), northWest = place(0)] = corners;
    const asked = [southEast, northWest].map((to, index) => ({ from: place(index), to }));
    expect(matricesOf(asked, unlimited)).toHaveLength(2);
    const same = [southEast, northWest].map((from) => ({ from, to: southWest }));
    expect(matricesOf(same, unlimited)).toStrictEqual([{ from: [southEast, northWest], to: [southWest] }]);
  });
});

describe("the halves of a matrix", () => {
  const matrix = fc
    .record({ from: fc.integer({ min: 1, max: 9 }), to: fc.integer({ min: 1, max: 9 }) })
    .filter(({ from, to }) => from * to > 1)
    .map(({ from, to }) => ({ from: numbers(from).map(place), to: numbers(to, 20).map(place) }));

  it("have its legs between them, each once, neither of them empty", () => {
    fc.assert(
      fc.property(matrix, (whole) => {
        const halves = halvesOf(whole);
        expect(halves.flatMap(legsIn).sort()).toStrictEqual([...legsIn(whole)].sort());
        for (const half of halves) expect(legsIn(half).length).toBeGreaterThan(0);
      }),
    );
  });

  it("differ by no more than one row or one column", () => {
    fc.assert(
      fc.property(matrix, (whole) => {
        const [first, second] = halvesOf(whole);
        const difference = Math.abs(legsIn(first).length - legsIn(second).length);
        expect(difference).toBeLessThanOrEqual(Math.min(whole.from.length, whole.to.length));
      }),
    );
  });

  it("keep the order of places", () => {
    fc.assert(
      fc.property(matrix, (whole) => {
        const [first, second] = halvesOf(whole);
        const isWide = first.from.length === whole.from.length;
        const [shared, cut] = isWide ? (["from", "to"] as const) : (["to", "from"] as const);
        expect(first[shared]).toStrictEqual(whole[shared]);
        expect(second[shared]).toStrictEqual(whole[shared]);
        expect([...first[cut], ...second[cut]]).toStrictEqual(whole[cut]);
      }),
    );
  });
});
