import type { Report, Summary } from "../festival/report.js";
import type { InstantText } from "../time/instant.js";
import type { Finding } from "../verdict/finding.js";

/**
 * The first line of a report in lines, `upm-report-lines/1`.
 *
 * @since 0.1.0
 * @public
 */
export interface ReportLinesHeader {
  readonly format: "upm-report-lines/1";
  readonly regulation: "upm-2020";
  /** ISO UTC. */
  readonly at: InstantText;
}

/**
 * The last line of a report in lines: without it the report is not whole.
 *
 * @since 0.1.0
 * @public
 */
export interface SummaryLine {
  readonly summary: Summary;
}

/**
 * A line of a report in lines: first the header, then a finding a line, last the summary.
 *
 * @since 0.1.0
 * @public
 */
export type ReportLine = ReportLinesHeader | Finding | SummaryLine;

/**
 * A report as lines, `upm-report-lines/1`.
 *
 * @example
 * import { checkFestival, reportLines } from "upm-rules";
 *
 * const lists = { regions: [], competencies: [], venues: [], schools: [], driveTimes: [], agreements: [] };
 * const people = { lessons: [], parents: [], participants: [], confirmations: [] };
 * const report = checkFestival({ format: "upm-festival/1", ...lists, ...people }, { at: "2020-11-13T09:00Z" });
 * const [header, last] = [...reportLines(report)];
 * header // => { format: "upm-report-lines/1", regulation: "upm-2020", at: "2020-11-13T09:00:00.000Z" }
 * last // => { summary: { breaches: 0, unknown: 0, pending: 0, advice: 0, byClause: [], byRegion: [] } }
 *
 * @since 0.1.0
 * @public
 */
export function reportLines(report: Report): Iterable<ReportLine> {
  return { [Symbol.iterator]: () => linesOf(report) };
}

function* linesOf(report: Report): Generator<ReportLine, void, undefined> {
  yield reportLinesHeader(report);
  yield* report.findings;
  yield { summary: report.summary };
}

/** The first line of the report on anything that was checked as of the same instant. */
export function reportLinesHeader({ regulation, at }: Pick<Report, "regulation" | "at">): ReportLinesHeader {
  return { format: "upm-report-lines/1", regulation, at };
}
