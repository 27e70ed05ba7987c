/** What the amendments of a region must keep, with a counterexample where they do not. */
import { tightens } from "../../comparison/tightens.js";
import type { Amendments } from "../../regulation/amend.js";
import { type AmendedSeason, amendedSeason, type RegionOptions } from "./amended-season.js";
import { deadlinesOutOfOrder } from "./deadlines-in-order.js";
import { unsatisfiedLesson } from "./satisfiable.js";

/**
 * A law that amendments must keep.
 *
 * - `stricter`: whatever the region allows, the regulation that it amends allows too;
 * - `deadlines-in-order`: of every lesson of the season the link can be sent before children have to be confirmed, they are
 *   confirmed before goods have to be delivered for them, and that is before the end of the lesson's day;
 * - `satisfiable`: every lesson of the season can be held with every clause kept, by those who start on its first day.
 *
 * @since 0.1.0
 * @public
 */
export type RegionalLaw = "stricter" | "deadlines-in-order" | "satisfiable";

/**
 * A law that amendments break.
 *
 * @since 0.1.0
 * @public
 */
export interface BrokenLaw {
  readonly law: RegionalLaw;
  /** A case that shows it, in words and as data. */
  readonly counterexample: string;
}

function notStricter({ regulation, base }: AmendedSeason): string | undefined {
  const tightening = tightens(regulation, base);
  if (tightening.tightens) return undefined;
  const { clause, parameters, witness } = tightening.counterexample;
  return [
    `\`${clause}\` by ${parameters.map((name) => `\`${name}\``).join(", ")}: the region allows what is refused without it`,
    `${witness.check}(${JSON.stringify(witness.facts, null, 2)})`,
  ].join("\n");
}

/**
 * The laws that the amendments of a region break: none where it only asks for more, in time, and for what can be done.
 *
 * @throws InvalidRegulation, where the amendments are malformed.
 * @throws RangeError, where the season has no day for a lesson.
 *
 * @example
 * import { brokenLaws } from "upm-rules/testing";
 *
 * brokenLaws({ deliveryLeadDays: 3 }) // => []
 * brokenLaws({ confirmationLeadDays: 3 }).map(({ law }) => law) // => ["stricter"]
 * brokenLaws({ confirmationLeadDays: 7 }).map(({ law }) => law) // => ["deadlines-in-order"]
 *
 * @since 0.1.0
 * @public
 */
export function brokenLaws(amendments: Amendments, options: RegionOptions = {}): readonly BrokenLaw[] {
  const season = amendedSeason(amendments, options);
  const counterexamples: ReadonlyArray<readonly [RegionalLaw, string | undefined]> = [
    ["stricter", notStricter(season)],
    ["deadlines-in-order", deadlinesOutOfOrder(season)],
    ["satisfiable", unsatisfiedLesson(season)],
  ];
  return counterexamples.flatMap(([law, counterexample]) =>
    counterexample === undefined ? [] : [{ law, counterexample }],
  );
}
