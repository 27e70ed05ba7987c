/** How a case differs from one that keeps every clause. */
import type { Unsure } from "../../facts/unsure.js";
import type { ClauseId } from "../../regulation/clauses.js";
import type { EpochMilliseconds, InstantText } from "../../time/instant.js";
import type { FindingStatus } from "../../verdict/finding.js";
import type { CheckOf, ClauseOfFacts, FactsByCheck, FactsOf } from "../checks.js";
import { type Setting, written } from "./setting.js";

/**
 * What is to be said of a clause: that it holds, or the status of its finding. A clause that should hold and of which a
 * fact is missing is `unknown` here, although no finding says so.
 *
 * @since 0.1.0
 * @public
 */
export type Standing = "holds" | FindingStatus;

/** One change to facts that keep everything, and what is to be said of the clause then. */
export interface Variation<F> {
  readonly name: string;
  readonly standing: Standing;
  readonly of: (facts: F) => Unsure<F>;
  /** Other clauses that cannot be kept then. */
  readonly entails?: readonly ClauseId[];
}

/** The variations of one clause in a setting. */
export type VariationsOf<C extends ClauseOfFacts> = (
  setting: Setting,
) => ReadonlyArray<Variation<FactsOf<C>>>;

/** The variations of every clause that one check judges. */
export type VariationsBy<N extends keyof FactsByCheck> = {
  readonly [C in ClauseOfFacts as CheckOf<C> extends N ? C : never]: VariationsOf<C>;
};

/** A fact, or none. */
type MaybeAct = InstantText | "not-yet" | undefined;

/** The sides of a deadline, for an act that is owed by then. `withAct` sets the act, and as of when it is judged. */
export function aroundDeadline<F>(
  due: EpochMilliseconds,
  withAct: (facts: F, act: MaybeAct, at: InstantText) => Unsure<F>,
  entails: readonly ClauseId[] = [],
): ReadonlyArray<Variation<F>> {
  const [last, first, next] = [written(due - 1), written(due), written(due + 1)];
  const act = (name: string, standing: Standing, done: MaybeAct, at: InstantText): Variation<F> => ({
    name,
    standing,
    of: (facts) => withAct(facts, done, at),
    entails,
  });
  return [
    act("done one millisecond before the deadline", "holds", last, last),
    act("done at the deadline", "late", first, first),
    act("done one millisecond after the deadline", "late", next, next),
    act("not done one millisecond before the deadline", "pending", "not-yet", last),
    act("not done at the deadline", "overdue", "not-yet", first),
    act("done in time or not: unknown", "unknown", undefined, first),
  ];
}

/** Facts that say a condition holds, does not, or that are missing. */
export function condition<F>(
  name: string,
  standing: Standing,
  of: (facts: F) => Unsure<F>,
  entails: readonly ClauseId[] = [],
): Variation<F> {
  return { name, standing, of, entails };
}
