import type { ParameterName } from "../regulation/clause.js";
import type { ClauseId } from "../regulation/clauses.js";
import type { Regulation } from "../regulation/regulation.js";
import { checks } from "../stages/every-check.js";
import type { Verdict } from "../verdict/verdict.js";

/** The first instant that facts may name: before every deadline that there is time to keep. */
export const early = "2000-01-01T00:00:00.000Z";

type Checks = typeof checks;

/**
 * The name of a check whose verdicts depend on a parameter of the regulation.
 *
 * @since 0.1.0
 * @public
 */
export type WitnessCheck = Exclude<keyof Checks, "checkLessonDay">;

/**
 * One check, by its name, and the facts to call it with.
 *
 * @since 0.1.0
 * @public
 */
export interface WitnessOf<Name extends WitnessCheck> {
  readonly check: Name;
  readonly facts: Parameters<Checks[Name]>[0];
}

/**
 * A check and the facts to call it with: a union, so that testing `check` narrows `facts`.
 *
 * @since 0.1.0
 * @public
 */
export type Witness = { readonly [Name in WitnessCheck]: WitnessOf<Name> }[WitnessCheck];

/** Facts that the stricter of two regulations refuses for a clause, and the laxer allows. */
export interface FoundWitness {
  readonly clause: ClauseId;
  readonly parameters: readonly ParameterName[];
  readonly witness: Witness;
}

/**
 * One way in which two regulations differ: facts that one of them refuses for a clause, and the other allows.
 *
 * @since 0.1.0
 * @public
 */
export interface RegulationDifference {
  readonly clause: ClauseId;
  /** The parameters that make the difference. */
  readonly parameters: readonly ParameterName[];
  /** The one that refuses the witness: the first regulation or the second. */
  readonly refusedBy: "first" | "second";
  readonly witness: Witness;
  /** What each says of the witness. */
  readonly verdicts: { readonly first: Verdict; readonly second: Verdict };
}

/** The verdict on a witness. */
export function verdictOn({ check, facts }: Witness, regulation: Regulation): Verdict {
  // The check and its facts belong together, which a union cannot say.
  return (checks[check] as (facts: unknown, regulation: Regulation) => Verdict)(facts, regulation);
}
