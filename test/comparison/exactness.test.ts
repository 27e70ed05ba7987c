import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRegulations } from "../../src/comparison/compare-regulations.js";
import { tightens } from "../../src/comparison/tightens.js";
import type { Regulation } from "../../src/regulation/regulation.js";
import { factsOf, type Situation, situation } from "./facts-near-limits.ts";
import { anyRegulation, inOtherWords, stricterAndStricter, twoRegulations } from "./random-regulations.ts";
import { broken, differences, expectToHold, verdictByHand } from "./witness-holds.ts";

// A comparison tries every day of the century: to look for smaller failures would take minutes.
const settings = { seed: 20_201_116, endOnFailure: true };
const situations = fc.array(situation, { minLength: 150, maxLength: 150, size: "max" });

/** The verdicts of both regulations on a situation, by hand-called checks. */
function verdictsOn(one: Situation, pair: readonly [Regulation, Regulation]) {
  const witness = factsOf(one, pair);
  return [verdictByHand(witness, pair[0]), verdictByHand(witness, pair[1])] as const;
}

describe("a comparison is exact over facts near the limits of either regulation", () => {
  it("what one alone refuses or finds broken is listed, and what is listed is so", () => {
    fc.assert(
      fc.property(twoRegulations, situations, (pair, facts) => {
        const listed = new Set(differences(...pair).map(({ clause, refusedBy }) => `${clause} ${refusedBy}`));
        for (const one of facts) {
          const [first, second] = verdictsOn(one, pair);
          const brokenByFirst = broken(first);
          const brokenBySecond = broken(second);
          for (const clause of brokenByFirst)
            if (!brokenBySecond.includes(clause)) expect(listed).toContain(`${clause} first`);
          for (const clause of brokenBySecond)
            if (!brokenByFirst.includes(clause)) expect(listed).toContain(`${clause} second`);
          if (listed.size === 0) expect(second.outcome).toBe(first.outcome);
        }
      }),
      { ...settings, numRuns: 50 },
    );
  });

  it("where nothing is listed every verdict is the same: a regulation in other words", () => {
    fc.assert(
      fc.property(anyRegulation, situations, (regulation, facts) => {
        const pair = [regulation, inOtherWords(regulation)] as const;
        expect(compareRegulations(...pair)).toStrictEqual([]);
        for (const one of facts) {
          const [first, second] = verdictsOn(one, pair);
          expect(second).toStrictEqual(first);
        }
      }),
      { ...settings, numRuns: 15 },
    );
  });
});

describe("a tightening is exact over facts near the limits of either regulation", () => {
  it("one that only makes parameters stricter tightens: what the base refuses it refuses, what it allows the base allows", () => {
    fc.assert(
      fc.property(stricterAndStricter(2), situations, ([base, regional], facts) => {
        const pair = [regional as Regulation, base as Regulation] as const;
        expect(tightens(...pair)).toStrictEqual({ tightens: true });
        for (const one of facts) {
          const [byRegional, byBase] = verdictsOn(one, pair);
          if (byBase.outcome === "refused") expect(byRegional.outcome).toBe("refused");
          if (byRegional.outcome === "allowed") expect(byBase.outcome).toBe("allowed");
        }
      }),
      { ...settings, numRuns: 25 },
    );
  });

  it("of any two: no fact speaks against a yes, and the counterexample of a no holds", () => {
    fc.assert(
      fc.property(twoRegulations, situations, (pair, facts) => {
        const answer = tightens(...pair);
        if (!answer.tightens) {
          expect(answer.counterexample.refusedBy).toBe("second");
          expectToHold(answer.counterexample, ...pair);
          return;
        }
        for (const one of facts) {
          const [byRegional, byBase] = verdictsOn(one, pair);
          if (byBase.outcome === "refused") expect(byRegional.outcome).toBe("refused");
        }
      }),
      { ...settings, numRuns: 25 },
    );
  });
});
