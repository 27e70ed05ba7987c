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

export const noCounts: Counts = { breaches: 0, unknown: 0, pending: 0, advice: 0 };

/** How many findings there are of each weight. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts: MutableCounts = { ...noCounts };
  for (const { status } of findings) counts[weights[status]] += 1;
  return counts;
}

/** The report on findings, whatever their order. */
export function reportOf(located: readonly LocatedFinding[], at: InstantText): Report {
  const { ofClauses, ofRegions } = byClauseAndRegion(located);
  return {
    format: "upm-report/1",
    regulation: "upm-2020",
    at,
    summary: summaryOf(ofClauses.map(countsOf), ofRegions),
    findings: ofClauses.flat(),
  };
}

/** Findings by clause, in clause order, those of each in their order; and how many there are of each region. */
export function byClauseAndRegion(located: readonly LocatedFinding[]): {
  readonly ofClauses: ReadonlyArray<readonly Finding[]>;
  readonly ofRegions: ReadonlyMap<Id, Counts>;
} {
  // Clause by clause, since what is about one clause is sorted in fewer and cheaper steps.
  const ofClauses: Finding[][] = clauses.map(() => []);
  const ofRegions = new Map<Id, MutableCounts>();
  for (const { finding, region } of located) {
    ofClauses[clausePosition(finding.clause)]?.push(finding);
    if (region === undefined) continue;
    entryOf(ofRegions, region, () => ({ ...noCounts }))[weights[finding.status]] += 1;
  }
  for (const ofClause of ofClauses) ofClause.sort(bySubjectOfClause);
  return { ofClauses, ofRegions };
}

/** The summary of counts by clause, in clause order, and by region; it leaves out where there are none. */
export function summaryOf(ofClauses: readonly Counts[], ofRegions: ReadonlyMap<Id, Counts>): Summary {
  return {
    ...ofClauses.reduce(sumOf, noCounts),
    byClause: clauses.flatMap(({ id }, position) => {
      const counts = ofClauses[position] ?? noCounts;
      return isNone(counts) ? [] : { clause: id, ...counts };
    }),
    byRegion: [...ofRegions]
      .filter(([, counts]) => !isNone(counts))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([region, counts]) => ({ region, ...counts })),
  };
}

function isNone({ breaches, unknown, pending, advice }: Counts): boolean {
  return breaches === 0 && unknown === 0 && pending === 0 && advice === 0;
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

/** How much a count is more than another; less is below zero. */
export function differenceOf(a: Counts, b: Counts): Counts {
  return {
    breaches: a.breaches - b.breaches,
    unknown: a.unknown - b.unknown,
    pending: a.pending - b.pending,
    advice: a.advice - b.advice,
  };
}
