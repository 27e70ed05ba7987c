import type { Id } from "../../model/id.js";
import { clausePosition, clauses } from "../../regulation/clauses.js";
import { type EpochMilliseconds, textOf } from "../../time/instant.js";
import type { Finding } from "../../verdict/finding.js";
import { entryOf } from "../grouped.js";
import { bySubjectOfClause, type LocatedFinding } from "../located-finding.js";
import {
  byClauseAndRegion,
  type Counts,
  countsOf,
  differenceOf,
  noCounts,
  type Report,
  sumOf,
} from "../report.js";
import { FindingSequence, type Replacement } from "./finding-sequence.js";
import { eachPair } from "./paired-findings.js";
import { reportOfSequences } from "./report-of-sequences.js";
import { isSameData } from "./same-data.js";

/** What is found of one lesson now, and the region that judged it before. */
export interface JudgedAgain {
  readonly lesson: Id;
  /** Undefined where the lesson was not there. */
  readonly regionBefore: Id | undefined;
  /** Nothing where the lesson is there no longer. */
  readonly found: readonly LocatedFinding[];
}

/** Everything that was found in a festival as of an instant, so kept that a few lessons can be judged again. */
export class JudgedFestival {
  readonly at: EpochMilliseconds;
  readonly report: Report;
  /** One for each clause, in clause order. */
  private readonly sequences: readonly FindingSequence[];
  private readonly ofRegions: ReadonlyMap<Id, Counts>;

  private constructor(
    at: EpochMilliseconds,
    sequences: readonly FindingSequence[],
    ofRegions: ReadonlyMap<Id, Counts>,
  ) {
    this.at = at;
    this.sequences = sequences;
    this.ofRegions = ofRegions;
    this.report = reportOfSequences(sequences, ofRegions, textOf(at));
  }

  static of(located: readonly LocatedFinding[], at: EpochMilliseconds): JudgedFestival {
    const { ofClauses, ofRegions } = byClauseAndRegion(located);
    return new JudgedFestival(at, ofClauses.map(FindingSequence.of), ofRegions);
  }

  /** The same with what is found of some lessons in place of what was found of them before. */
  with(lessons: readonly JudgedAgain[]): JudgedFestival {
    const replacements: Replacement[][] = clauses.map(() => []);
    const ofRegions = new Map(this.ofRegions);
    for (const { first, end, regionBefore, region, found } of lessons.flatMap(partsOf).sort(byFirst)) {
      for (const clause of clausesOfLessons) {
        const stretch = this.sequences[clause]?.stretch(first, end);
        if (stretch === undefined) continue;
        const before = stretch.findings;
        const after = keepingSame(before, found.get(clause) ?? []);
        if (after !== before) replacements[clause]?.push({ stretch, findings: after });
        // Even where the same is found: it may be another region's now.
        count(ofRegions, regionBefore, differenceOf(noCounts, countsOf(before)));
        count(ofRegions, region, countsOf(after));
      }
    }
    const sequences = this.sequences.map((sequence, clause) => sequence.with(replacements[clause] ?? []));
    return new JudgedFestival(this.at, sequences, ofRegions);
  }
}

const clausesOfLessons = clauses.flatMap(({ stage }, position) => (stage >= 4 ? [position] : []));

/** What is found of a lesson itself, or of those whom it invites or who were confirmed for it. */
interface Part {
  /** The ids of its subjects are from this one on and before the other. */
  readonly first: string;
  readonly end: string;
  readonly regionBefore: Id | undefined;
  readonly region: Id | undefined;
  /** By the position of the clause, in their order. */
  readonly found: ReadonlyMap<number, readonly Finding[]>;
}

/** Each part stands together among the findings of a clause, since ids of lessons hold no slash. */
function partsOf({ lesson, regionBefore, found }: JudgedAgain): readonly Part[] {
  const ofItself = new Map<number, Finding[]>();
  const ofPeople = new Map<number, Finding[]>();
  for (const { finding } of found) {
    const part = finding.subject?.id === lesson ? ofItself : ofPeople;
    entryOf(part, clausePosition(finding.clause), () => []).push(finding);
  }
  for (const ofClause of [...ofItself.values(), ...ofPeople.values()]) ofClause.sort(bySubjectOfClause);
  const regions = { regionBefore, region: found[0]?.region };
  return [
    { first: lesson, end: `${lesson}\0`, ...regions, found: ofItself },
    // What comes right behind the slash is a zero.
    { first: `${lesson}/`, end: `${lesson}0`, ...regions, found: ofPeople },
  ];
}

function byFirst(a: Part, b: Part): number {
  return a.first < b.first ? -1 : 1;
}

/** The later findings, with those that say the same as an earlier one replaced by it; all the same, the earlier list. */
function keepingSame(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  let isSame = before.length === after.length;
  const kept: Finding[] = [];
  eachPair(before, after, (old, young) => {
    if (young === undefined) return;
    const finding = old !== undefined && isSameData(old, young) ? old : young;
    if (finding !== old) isSame = false;
    kept.push(finding);
  });
  return isSame ? before : kept;
}

/** Adds to the counts of a region. */
function count(ofRegions: Map<Id, Counts>, region: Id | undefined, counts: Counts): void {
  if (region !== undefined) ofRegions.set(region, sumOf(ofRegions.get(region) ?? noCounts, counts));
}
