import { bySubject } from "../festival/located-finding.js";
import type { Report } from "../festival/report.js";
import type { Finding } from "../verdict/finding.js";
import { SummarySum } from "./summary-sum.js";

/**
 * The report on everything that several reports are about, such as those of the lines of a festival.
 *
 * The order in which reports are given and the way they are put together mean nothing, and a report without findings changes
 * nothing. Throws `RangeError` where there are none, or not all are as of the same instant.
 *
 * @example
 * import { checkFestival, mergeReports } from "upm-rules";
 *
 * const lists = { competencies: [], venues: [], schools: [], driveTimes: [], agreements: [] };
 * const people = { lessons: [], parents: [], participants: [], confirmations: [] };
 * const report = (id: string) =>
 *   checkFestival(
 *     {
 *       format: "upm-festival/1",
 *       regions: [{ id, name: "Region", timeZone: "Asia/Omsk", competencies: [], venues: [] }],
 *       ...lists,
 *       ...people,
 *     },
 *     { at: "2020-11-02T12:00+06:00" },
 *   );
 * const merged = mergeReports([report("b"), report("a")]);
 * merged.summary.breaches // => 4
 * merged.summary.byRegion.map(({ region }) => region) // => ["a", "b"]
 * merged.findings.map(({ subject }) => subject?.id) // => ["a", "b", "a", "b"]
 *
 * @since 0.1.0
 * @public
 */
export function mergeReports(reports: Iterable<Report>): Report {
  const sum = new SummarySum();
  const findings: Finding[] = [];
  let first: Report | undefined;
  for (const report of reports) {
    first ??= report;
    if (report.at !== first.at) throw new RangeError("expected reports as of the same instant");
    sum.add(report.summary);
    for (const finding of report.findings) findings.push(finding);
  }
  if (first === undefined) throw new RangeError("expected at least one report");
  const { format, regulation, at } = first;
  return { format, regulation, at, summary: sum.summary, findings: findings.sort(inOrder) };
}

/** In one festival no two findings are of the same clause, subject and actor; in reports of several they may be. */
function inOrder(a: Finding, b: Finding): number {
  const order = bySubject(a, b);
  if (order !== 0) return order;
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
