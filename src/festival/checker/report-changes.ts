import type { Id } from "../../model/id.js";
import { type ClauseId, clausePosition, clauses } from "../../regulation/clauses.js";
import type { InstantText } from "../../time/instant.js";
import type { Finding } from "../../verdict/finding.js";
import { bySubjectOfClause } from "../located-finding.js";
import { type Counts, differenceOf, noCounts, type Report, type Summary, summaryOf } from "../report.js";
import type { Chunk } from "./finding-sequence.js";
import { eachPair } from "./paired-findings.js";
import { chunksOf } from "./report-of-sequences.js";
import { isSameData } from "./same-data.js";

/**
 * How a later report differs from an earlier one.
 *
 * @since 0.1.0
 * @public
 */
export interface ReportChanges {
  /** Absent where it is the same. */
  readonly at?: { readonly before: InstantText; readonly after: InstantText };
  /** How many more findings there are now, below zero fewer: of those clauses and regions whose counts differ. */
  readonly summary: Summary;
  /** Findings that were not there before, in the order of findings; so are the others. */
  readonly appeared: readonly Finding[];
  /** Findings that are there no more. */
  readonly gone: readonly Finding[];
  /** Findings of the same clause, actor and subject that say something else now: another status, due or detail. */
  readonly changed: ReadonlyArray<{ readonly before: Finding; readonly after: Finding }>;
}

/**
 * What changed between two reports: because records changed, or by time alone.
 *
 * Reports may come from any check, and from JSON. It goes through both once; of two that the same `festivalChecker` gave,
 * through those parts only that they do not share.
 *
 * @example
 * import { checkFestival, reportChanges } from "upm-rules";
 *
 * const festival = {
 *   format: "upm-festival/1",
 *   regions: [{ id: "r", name: "Region", timeZone: "Asia/Omsk", competencies: [], venues: [] }],
 *   competencies: [], venues: [], schools: [], driveTimes: [], agreements: [],
 *   lessons: [], parents: [], participants: [], confirmations: [],
 * } as const;
 * const before = checkFestival(festival, { at: "2020-10-31T23:59+06:00" });
 * const after = checkFestival(festival, { at: "2020-11-01T00:00+06:00" });
 * const { summary, changed } = reportChanges(before, after);
 * changed.map((one) => `${one.after.clause}: ${one.before.status}, now ${one.after.status}`)
 * // => ["I.competencies-chosen: pending, now overdue", "I.venues-chosen: pending, now overdue"]
 * summary.breaches // => 2
 * summary.pending // => -2
 *
 * @since 0.1.0
 * @public
 */
export function reportChanges(before: Report, after: Report): ReportChanges {
  const appeared: Finding[] = [];
  const gone: Finding[] = [];
  const changed: Array<{ readonly before: Finding; readonly after: Finding }> = [];
  const earlier = chunksOfAny(before);
  const later = chunksOfAny(after);
  clauses.forEach((_, clause) => {
    const [old, young] = unshared(earlier[clause] ?? [], later[clause] ?? []);
    eachPair(old, young, (one, other) => {
      if (other === undefined) gone.push(one as Finding);
      else if (one === undefined) appeared.push(other);
      else if (!isSameData(one, other)) changed.push({ before: one, after: other });
    });
  });
  return {
    ...(before.at !== after.at && { at: { before: before.at, after: after.at } }),
    summary: summaryChanges(before.summary, after.summary),
    appeared,
    gone,
    changed,
  };
}

/** The findings of a report clause by clause, each clause's in their order. */
function chunksOfAny(report: Report): ReadonlyArray<readonly Chunk[]> {
  const known = chunksOf(report);
  if (known !== undefined) return known;
  const ofClauses: Finding[][] = clauses.map(() => []);
  for (const finding of report.findings) ofClauses[clausePosition(finding.clause)]?.push(finding);
  // They are in their order already, which takes one look at each, unless somebody put them into another.
  return ofClauses.map((findings) => [findings.sort(bySubjectOfClause)]);
}

/** The findings of chunks that only one of two sequences has. */
function unshared(
  before: readonly Chunk[],
  after: readonly Chunk[],
): readonly [readonly Finding[], readonly Finding[]] {
  if (before === after) return [[], []];
  return [withoutThoseOf(before, after), withoutThoseOf(after, before)];
}

function withoutThoseOf(chunks: readonly Chunk[], others: readonly Chunk[]): readonly Finding[] {
  const shared = new Set(others);
  return chunks.filter((chunk) => !shared.has(chunk)).flat();
}

function summaryChanges(before: Summary, after: Summary): Summary {
  const ofClauses = differences(
    before.byClause.map(({ clause, ...counts }) => [clause, counts]),
    after.byClause.map(({ clause, ...counts }) => [clause, counts]),
  );
  const ofRegions = differences<Id>(
    before.byRegion.map(({ region, ...counts }) => [region, counts]),
    after.byRegion.map(({ region, ...counts }) => [region, counts]),
  );
  return summaryOf(
    clauses.map(({ id }) => ofClauses.get(id) ?? noCounts),
    ofRegions,
  );
}

function differences<K extends ClauseId | Id>(
  before: ReadonlyArray<readonly [K, Counts]>,
  after: ReadonlyArray<readonly [K, Counts]>,
): ReadonlyMap<K, Counts> {
  const [earlier, later] = [new Map(before), new Map(after)];
  return new Map(
    [...earlier.keys(), ...later.keys()].map((key) => [
      key,
      differenceOf(later.get(key) ?? noCounts, earlier.get(key) ?? noCounts),
    ]),
  );
}
