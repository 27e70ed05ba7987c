import { type Instant, textOf } from "../time/instant.js";
import { judgedAt } from "../time/judged-at.js";
import type { FestivalLine, FestivalReferences } from "./festival-line.js";
import { linesChecker } from "./lines-checker.js";
import { lessonLines, type ReadLines } from "./read-lines.js";
import { type ReportLine, reportLinesHeader } from "./report-line.js";
import { SummarySum } from "./summary-sum.js";
import { verifiedReferences } from "./validity/verified-references.js";

/**
 * Checks a festival in lines, as of an instant, and gives the report in lines: its findings are those of `checkFestival`, lesson
 * after lesson, and no more than one lesson is in memory.
 *
 * `readLines` gives all lines from the first on, and is called several times: everything is verified before the first
 * finding is given. Throws `InvalidFestival` where a line breaks a rule of the format, shapes apart (those are the type's
 * business; `decodeFestivalLine` verifies them), and `InvalidFacts` where `at` is no instant.
 *
 * @example
 * import { checkFestivalLines, type FestivalLine } from "upm-rules";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * function* lines(): Iterable<FestivalLine> {
 *   yield { format: "upm-festival-lines/1" };
 *   yield { region: { id: "r", name: "Region", timeZone: "Asia/Omsk", competencies: [], venues: [] } };
 *   yield { competency: { id: "17", name: "Web technologies" } };
 *   yield { venue: { id: "v", region: "r", name: "Venue", competencies: ["17"] } };
 *   yield { school: { id: "s", region: "r", name: "School" } };
 *   yield { lesson, confirmations: [], participants: [], parents: [] };
 * }
 * const report = [...checkFestivalLines(lines, { at: "2020-11-12T12:00+06:00" })];
 * report.map((line) => ("clause" in line ? line.clause : Object.keys(line)[0]))
 * // => [
 * //      "format", "I.competencies-chosen", "I.venues-chosen",
 * //      "IV.lesson-created", "IV.link-sent", "V.link-forwarded", "summary"
 * //    ]
 *
 * @since 0.1.0
 * @public
 */
export function checkFestivalLines(
  readLines: () => Iterable<FestivalLine>,
  { at }: { readonly at: Instant },
): Iterable<ReportLine> {
  const instant = textOf(judgedAt(at));
  const references = verifiedReferences(readLines);
  return { [Symbol.iterator]: () => reportOn(readLines, references, instant) };
}

function* reportOn(
  readLines: ReadLines,
  references: FestivalReferences,
  at: string,
): Generator<ReportLine, void, undefined> {
  const checker = linesChecker(references, { at });
  const sum = new SummarySum();
  const plan = checker.plan();
  yield reportLinesHeader(plan);
  sum.add(plan.summary);
  yield* plan.findings;
  for (const [line] of lessonLines(readLines)) {
    const { findings, summary } = checker.lesson(line);
    sum.add(summary);
    yield* findings;
  }
  yield { summary: sum.summary };
}
