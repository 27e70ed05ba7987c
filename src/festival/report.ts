import type { Id } from "../model/id.js";
import type { ClauseId } from "../regulation/clauses.js";
import { clausePosition, clauses } from "../regulation/clauses.js";
import type { InstantText } from "../time/instant.js";
import { type Finding, weights } from "../verdict/finding.js";
import { entryOf } from "./grouped.js";
import { bySubjectOfClause, type LocatedFinding } from "./located-finding.js";

/**
 * How many findings there are of each weight.
 *
 * @since 0.1.0
 * @public
 */
export interface Counts {
  /** Violated, late or overdue. */
  readonly breaches: number;
  readonly unknown: number;
  readonly pending: number;
  readonly advice: number;
}

/**
 * The counts of a report, in all, by clause (clause order) and by region (id order), of those with findings.
 *
 * @since 0.1.0
 * @public
 */
export interface Summary extends Counts {
  readonly byClause: ReadonlyArray<{ readonly clause: ClauseId } & Counts>;
  readonly byRegion: ReadonlyArray<{ readonly region: Id } & Counts>;
}

/**
 * What a check found in a whole festival as of an instant: `upm-report/1`.
 *
 * @since 0.1.0
 * @public
 */
export interface Report {
  readonly format: "upm-report/1";
  readonly regulation: "upm-2020";
  /** ISO UTC. */
  readonly at: InstantText;
  readonly summary: Summary;
  /** Sorted by clause order, subject id, actor, subject kind. */
  readonly findings: readonly Finding[];
}

type MutableCounts = { -readonly [W in keyof Counts]: number };

const noCounts: Counts = { breaches: 0, unknown: 0, pending: 0, advice: 0 };

/** How many findings there are of each weight. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts: MutableCounts = { ...noCounts };
  for (const { status } of findings) counts[weights[status]] += 1;
  return counts;
}

/** The report on findings, whatever their order. */
export function reportOf(located: readonly LocatedFinding[], at: InstantText): Report {
  // Clause by clause, since what is about one clause is sorted in fewer and cheaper steps.
  const ofClauses: Finding[][] = clauses.map(() => []);
  const ofRegions = new Map<Id, MutableCounts>();
  for (const { finding, region } of located) {
    ofClauses[clausePosition(finding.clause)]?.push(finding);
    if (region === undefined) continue;
    entryOf(ofRegions, region, () => ({ ...noCounts }))[weights[finding.status]] += 1;
  }
  for (const ofClause of ofClauses) ofClause.sort(bySubjectOfClause);
  const countsOfClauses = ofClauses.map(countsOf);
  return {
    format: "upm-report/1",
    regulation: "upm-2020",
    at,
    summary: {
      ...countsOfClauses.reduce(sumOf, noCounts),
      byClause: clauses.flatMap(({ id }, position) =>
        ofClauses[position]?.length === 0 ? [] : { clause: id, ...(countsOfClauses[position] ?? noCounts) },
      ),
      byRegion: [...ofRegions.keys()]
        .sort((a, b) => (a < b ? -1 : 1))
        .map((region) => ({ region, ...(ofRegions.get(region) ?? noCounts) })),
    },
    findings: ofClauses.flat(),
  };
}

/** The sum of two counts. */
export function sumOf(a: Counts, b: Counts): Counts {
  return {
    breaches: a.breaches + b.breaches,
    unknown: a.unknown + b.unknown,
    pending: a.pending + b.pending,
    advice: a.advice + b.advice,
  };
}
