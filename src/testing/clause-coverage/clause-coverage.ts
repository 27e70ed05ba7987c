import { type ClauseId, clauseOf, clauses } from "../../regulation/clauses.js";
import type { Standing } from "../cases/variation.js";
import type { ClausesSeen } from "./clauses-seen.js";
import { standingsOfClause } from "./standings-of-clause.js";

/** What tests have seen of one clause, and what they have not. */
export interface CoverageOfClause {
  readonly clause: ClauseId;
  readonly seen: readonly Standing[];
  readonly missing: readonly Standing[];
}

/** What tests have seen of the clauses that matter to them, in percent and by clause. */
export interface ClauseCoverage {
  readonly clauses: readonly CoverageOfClause[];
  /** How many of the clauses were seen at all, in percent. */
  readonly ofClauses: number;
  /** How much of all that can be said of them was seen, in percent. */
  readonly ofStandings: number;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}

/** Puts together what tests have seen. */
export function clauseCoverage(
  notes: Iterable<ClausesSeen>,
  of: readonly ClauseId[] = clauses.map(({ id }) => id),
): ClauseCoverage {
  const all = [...notes];
  const covered = of.map((clause): CoverageOfClause => {
    const known = new Set(all.flatMap((note) => note[clause] ?? []));
    const possible = standingsOfClause(clauseOf(clause));
    return {
      clause,
      seen: possible.filter((standing) => known.has(standing)),
      missing: possible.filter((standing) => !known.has(standing)),
    };
  });
  const seen = covered.reduce((sum, one) => sum + one.seen.length, 0);
  const possible = seen + covered.reduce((sum, one) => sum + one.missing.length, 0);
  return {
    clauses: covered,
    ofClauses: percent(covered.filter((one) => one.seen.length > 0).length, covered.length),
    ofStandings: percent(seen, possible),
  };
}
