import type { Actor } from "../regulation/clause.js";
import type { ClauseId } from "../regulation/clauses.js";
import type { Regulation } from "../regulation/regulation.js";
import type { DetailsOf } from "./details.js";
import type { Remedy } from "./remedy.js";
import { type Case, type ClauseOf, finding, type Rule } from "./rule.js";
import type { Truth } from "./truth.js";

/** A fact that must or should hold. */
interface Condition<F extends Case, C extends ClauseId> {
  readonly clause: ClauseOf<C>;
  /** Who answers for it, where the clause has two sides. */
  readonly actor?: Actor;
  /** Whether it holds. A clause that names no parameters of the regulation must not look at it. */
  readonly holds: (facts: F, regulation: Regulation) => Truth;
  /** Expected and received, where it does not hold. */
  readonly details?: (facts: F, regulation: Regulation) => DetailsOf[C];
  /** How it can be put right, where it does not hold. */
  readonly remedy?: (facts: F) => Remedy;
}

/** The rule of a condition: violated or unknown where it must hold, advised where it should. */
export function condition<F extends Case, C extends ClauseId>({
  clause,
  actor,
  holds,
  details,
  remedy,
}: Condition<F, C>): Rule<F> {
  const needsRegulation = clause.parameters !== undefined;
  const must = clause.level === "must";
  const truth = (facts: F): Truth =>
    needsRegulation && facts.regulation === undefined
      ? undefined
      : holds(facts, facts.regulation as Regulation);
  return {
    clause,
    holds: truth,
    judge: (facts) => {
      const held = truth(facts);
      if (held === true) return undefined;
      if (held === undefined) return must ? finding(clause, "unknown", { actor }) : undefined;
      return finding(clause, must ? "violated" : "advised", {
        details: details?.(facts, facts.regulation as Regulation),
        remedy: remedy?.(facts),
        actor,
      });
    },
  };
}
