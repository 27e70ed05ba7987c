import type { Unsure } from "../facts/unsure.js";
import { clauseOf } from "../regulation/clauses.js";
import { type Regulation, upm2020 } from "../regulation/regulation.js";
import { keptFactsOf, variationsOf } from "./cases/every-clause.js";
import { settingsAround } from "./cases/odd-days.js";
import type { Standing } from "./cases/variation.js";
import { type CheckName, type CheckOf, type ClauseOfFacts, checkOf, type FactsOf } from "./checks.js";

/**
 * A case next to a limit of a clause.
 *
 * @since 0.1.0
 * @public
 */
export interface BoundaryCase<C extends ClauseOfFacts = ClauseOfFacts> {
  /** What is at the limit, and where; distinct for each case of a clause. */
  readonly name: string;
  readonly clause: C;
  /** The check that judges it. */
  readonly check: CheckName & CheckOf<C>;
  readonly facts: Unsure<FactsOf<C>>;
  /** What is to be said of the clause. */
  readonly standing: Standing;
}

/**
 * The cases on both sides of every limit of a clause: one millisecond before, at and after each deadline, in zones with
 * and without a change of clocks around it; the longest drive and a second more; one test or trial more or less; and
 * what is unknown.
 *
 * Deadlines are met in Moscow, at both ends of Russia, in Volgograd around the change of 27 December 2020, in Havana,
 * where a midnight came twice, and in Beirut, where one was skipped.
 *
 * @param regulation - whose limits; by default `upm2020`.
 *
 * @example
 * import { checkConfirmation } from "upm-rules";
 * import { boundaryCases } from "upm-rules/testing";
 *
 * const inVolgograd = boundaryCases("V.confirmed-in-time").filter(({ name }) => name.startsWith("Volgograd, the day on"));
 * inVolgograd.map(({ facts, standing }) => `${facts.at}: ${standing}`)
 * // => ["2020-12-26T19:59:59.999Z: holds", "2020-12-26T20:00:00.000Z: late", "2020-12-26T20:00:00.001Z: late", "undefined: unknown"]
 * boundaryCases("II.drive-time").map(({ name }) => name).slice(0, 3)
 * // => ["Moscow: a drive of 1799 s", "Moscow: a drive of 1800 s", "Moscow: a drive of 1801 s"]
 *
 * @since 0.1.0
 * @public
 */
export function boundaryCases<C extends ClauseOfFacts>(
  clause: C,
  regulation: Regulation = upm2020,
): ReadonlyArray<BoundaryCase<C>> {
  const { deadline } = clauseOf(clause);
  const check = checkOf[clause];
  return settingsAround(deadline, regulation).flatMap(({ name: place, setting }) => {
    const kept = keptFactsOf(check, setting) as FactsOf<C>;
    return variationsOf(clause, setting).map(({ name, standing, of }) => ({
      name: `${place}: ${name}`,
      clause,
      check,
      facts: of(kept),
      standing,
    }));
  });
}
