import { codedError } from "../../issues/coded-error.js";
import type { Amendments } from "../../regulation/amend.js";
import type { RegionOptions } from "./amended-season.js";
import { brokenLaws, type RegionalLaw } from "./regional-laws.js";

/**
 * What can be expected of a region's amendments: each function throws where it is not so, with a counterexample.
 *
 * @since 0.1.0
 * @public
 */
export interface RegionExpectation {
  /** All three laws hold. */
  readonly toBeLawful: () => void;
  /** The region allows nothing that is refused without its amendments. */
  readonly toBeStricter: () => void;
  /** Of every lesson of the season, what one needs from another has to be done first. */
  readonly toKeepDeadlinesInOrder: () => void;
  /** Every lesson of the season can be held with every clause kept. */
  readonly toBeSatisfiable: () => void;
}

const lawNames: { readonly [L in RegionalLaw]: string } = {
  stricter: "to be only stricter than the regulation that it amends",
  "deadlines-in-order": "to keep deadlines in the order of what they are for",
  satisfiable: "to ask for what can be done",
};

/**
 * A region's amendments, to be tried against the laws that they must keep.
 *
 * @throws AssertionError, from the functions: every law that is broken, each with a counterexample.
 * @throws InvalidRegulation, where the amendments are malformed.
 * @throws RangeError, where the season has no day for a lesson.
 *
 * @example
 * import { expectRegion } from "upm-rules/testing";
 *
 * expectRegion({ confirmationLeadDays: 5, lessonLeadDays: 7, maxDriveMinutes: 20 }).toBeLawful();
 * expectRegion({ maxDriveMinutes: 45 }).toKeepDeadlinesInOrder();
 *
 * @since 0.1.0
 * @public
 */
export function expectRegion(amendments: Amendments, options: RegionOptions = {}): RegionExpectation {
  const broken = brokenLaws(amendments, options);
  const expect = (laws: readonly RegionalLaw[]) => {
    const against = broken.filter(({ law }) => laws.includes(law));
    if (against.length === 0) return;
    const lines = against.map(
      ({ law, counterexample }) => `expected the region ${lawNames[law]}, but:\n${indented(counterexample)}`,
    );
    throw codedError("AssertionError", lines.join("\n"), { brokenLaws: against });
  };
  return {
    toBeLawful: () => expect(["stricter", "deadlines-in-order", "satisfiable"]),
    toBeStricter: () => expect(["stricter"]),
    toKeepDeadlinesInOrder: () => expect(["deadlines-in-order"]),
    toBeSatisfiable: () => expect(["satisfiable"]),
  };
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}
