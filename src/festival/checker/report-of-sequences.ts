import type { Id } from "../../model/id.js";
import type { InstantText } from "../../time/instant.js";
import type { Finding } from "../../verdict/finding.js";
import { once } from "../once.js";
import { type Counts, type Report, summaryOf } from "../report.js";
import type { Chunk, FindingSequence } from "./finding-sequence.js";

/** Of the reports made here, the chunks of each clause in clause order. */
const chunksOfReports = new WeakMap<Report, ReadonlyArray<readonly Chunk[]>>();

/**
 * The report on sequences of findings, one for each clause. Its list of findings is made when it is first read, so that a
 * report costs next to nothing as long as nobody wants all of it.
 */
export function reportOfSequences(
  sequences: readonly FindingSequence[],
  ofRegions: ReadonlyMap<Id, Counts>,
  at: InstantText,
): Report {
  const chunks = sequences.map((sequence) => sequence.chunks);
  const findings = once((): readonly Finding[] => chunks.flat(2));
  const report: Report = {
    format: "upm-report/1",
    regulation: "upm-2020",
    at,
    summary: summaryOf(
      sequences.map(({ counts }) => counts),
      ofRegions,
    ),
    get findings() {
      return findings();
    },
  };
  chunksOfReports.set(report, chunks);
  return report;
}

/** The chunks of a report's findings, those of each clause in clause order; undefined for a report that was not made here. */
export function chunksOf(report: Report): ReadonlyArray<readonly Chunk[]> | undefined {
  return chunksOfReports.get(report);
}
