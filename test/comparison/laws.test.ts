import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRegulations } from "../../src/comparison/compare-regulations.js";
import { tightens } from "../../src/comparison/tightens.js";
import type { RegulationDifference } from "../../src/comparison/witness.js";
import { amend } from "../../src/regulation/amend.js";
import { clausePosition } from "../../src/regulation/clauses.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import { deepFrozen } from "../arbitraries/deep-frozen.js";
import { anyRegulation, stricterAndStricter, twoRegulations } from "./random-regulations.ts";
import { inShort } from "./witness-holds.ts";

// A comparison tries every day of the century: to look for smaller failures would take minutes.
const settings = { seed: 20_201_116, endOnFailure: true };

/** A difference as it is where the two regulations change places. */
function otherWayRound({ refusedBy, verdicts, ...difference }: RegulationDifference): RegulationDifference {
  return {
    ...difference,
    refusedBy: refusedBy === "first" ? "second" : "first",
    verdicts: { first: verdicts.second, second: verdicts.first },
  };
}

const sorted = (differences: readonly RegulationDifference[]) =>
  differences.toSorted((a, b) => (inShort(a) < inShort(b) ? -1 : 1));

describe("comparing two regulations", () => {
  it("finds no difference of one with itself, nor with a copy", () => {
    fc.assert(
      fc.property(anyRegulation, (regulation) => {
        expect(compareRegulations(regulation, regulation)).toStrictEqual([]);
        expect(compareRegulations(regulation, structuredClone(regulation))).toStrictEqual([]);
        expect(tightens(regulation, regulation)).toStrictEqual({ tightens: true });
      }),
      { ...settings, numRuns: 20 },
    );
  });

  it("finds the same the other way round, refused by the other", () => {
    fc.assert(
      fc.property(twoRegulations, ([one, other]) => {
        const there = compareRegulations(one, other);
        const back = compareRegulations(other, one);
        expect(sorted(back.map(otherWayRound))).toStrictEqual(sorted(there));
      }),
      { ...settings, numRuns: 20 },
    );
  });

  it("lists in clause order, of one clause the refusals of the first before those of the second", () => {
    fc.assert(
      fc.property(twoRegulations, (pair) => {
        const places = compareRegulations(...pair).map(
          ({ clause, refusedBy }) => clausePosition(clause) * 2 + (refusedBy === "first" ? 0 : 1),
        );
        expect(places).toStrictEqual(places.toSorted((a, b) => a - b));
      }),
      { ...settings, numRuns: 20 },
    );
  });

  it("answers the same again and leaves both regulations as they are", () => {
    fc.assert(
      fc.property(twoRegulations, ([one, other]) => {
        const before = compareRegulations(deepFrozen(one), deepFrozen(other));
        expect(compareRegulations(one, other)).toStrictEqual(before);
        expect(JSON.parse(JSON.stringify(before))).toStrictEqual(before);
      }),
      { ...settings, numRuns: 8 },
    );
  });
});

describe("tightening", () => {
  it("is what a comparison without refusals by the base alone is", () => {
    fc.assert(
      fc.property(twoRegulations, ([regional, base]) => {
        const found = compareRegulations(regional, base).filter(({ refusedBy }) => refusedBy === "second");
        expect(tightens(regional, base)).toStrictEqual(
          found.length === 0 ? { tightens: true } : { tightens: false, counterexample: found[0] },
        );
      }),
      { ...settings, numRuns: 20 },
    );
  });

  it("both ways is no difference at all", () => {
    fc.assert(
      fc.property(twoRegulations, ([one, other]) => {
        const both = tightens(one, other).tightens && tightens(other, one).tightens;
        expect(both).toBe(compareRegulations(one, other).length === 0);
      }),
      { ...settings, numRuns: 15 },
    );
  });

  it("is transitive", () => {
    fc.assert(
      fc.property(stricterAndStricter(3), ([lax, middle, strict]) => {
        if (lax === undefined || middle === undefined || strict === undefined) throw new Error("three");
        expect(tightens(middle, lax).tightens).toBe(true);
        expect(tightens(strict, middle).tightens).toBe(true);
        expect(tightens(strict, lax).tightens).toBe(true);
      }),
      { ...settings, numRuns: 12 },
    );
    const limits = fc
      .record({
        maxDriveMinutes: fc.constantFrom(20, 30),
        minDiagnosticTests: fc.nat({ max: 2 }),
        maxEarlierTrials: fc.nat({ max: 1 }),
        lessonCountsAsTrial: fc.boolean(),
      })
      .map((changes) => amend(upm2020, changes));
    fc.assert(
      fc.property(limits, limits, limits, (one, other, third) => {
        fc.pre(tightens(one, other).tightens && tightens(other, third).tightens);
        expect(tightens(one, third).tightens).toBe(true);
      }),
      { ...settings, numRuns: 100, maxSkipsPerRun: 200 },
    );
  });

  it("is no tightening where each refuses what the other allows", () => {
    const trials = { ...upm2020, maxEarlierTrials: 1 };
    const drive = { ...upm2020, maxDriveMinutes: 31 };
    expect(tightens(trials, drive)).toMatchObject({
      tightens: false,
      counterexample: { clause: "V.no-earlier-trial" },
    });
    expect(tightens(drive, trials)).toMatchObject({
      tightens: false,
      counterexample: { clause: "II.drive-time" },
    });
  });
});
