import type { Id } from "../model/id.js";
import type { ClauseId } from "../regulation/clauses.js";
import { clauses } from "../regulation/clauses.js";
import type { InstantText } from "../time/instant.js";
import { type Finding, weights } from "../verdict/finding.js";
import { bySubject, type LocatedFinding } from "./located-finding.js";

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

class Tally {
  breaches = 0;
  unknown = 0;
  pending = 0;
  advice = 0;

  add(finding: Finding): void {
    this[weights[finding.status]] += 1;
  }

  get counts(): Counts {
    return { breaches: this.breaches, unknown: this.unknown, pending: this.pending, advice: this.advice };
  }
}

/** How many findings there are of each weight. */
export function countsOf(findings: readonly Finding[]): Counts {
  const tally = new Tally();
  for (const finding of findings) tally.add(finding);
  return tally.counts;
}

function tallied<K>(tallies: Map<K, Tally>, key: K, finding: Finding): void {
  let tally = tallies.get(key);
  if (tally === undefined) {
    tally = new Tally();
    tallies.set(key, tally);
  }
  tally.add(finding);
}

/** The report on findings, whatever their order. */
export function reportOf(located: readonly LocatedFinding[], at: InstantText): Report {
  const all = new Tally();
  const byClause = new Map<ClauseId, Tally>();
  const byRegion = new Map<Id, Tally>();
  for (const { finding, region } of located) {
    all.add(finding);
    tallied(byClause, finding.clause, finding);
    if (region !== undefined) tallied(byRegion, region, finding);
  }
  return {
    format: "upm-report/1",
    regulation: "upm-2020",
    at,
    summary: {
      ...all.counts,
      byClause: clauses
        .filter(({ id }) => byClause.has(id))
        .map(({ id }) => ({ clause: id, ...(byClause.get(id) as Tally).counts })),
      byRegion: [...byRegion.keys()]
        .sort((a, b) => (a < b ? -1 : 1))
        .map((region) => ({ region, ...(byRegion.get(region) as Tally).counts })),
    },
    findings: located.map(({ finding }) => finding).sort(bySubject),
  };
}
