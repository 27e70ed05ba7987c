import { festivalFindings } from "../festival/festival-findings.js";
import { reported } from "../festival/located-finding.js";
import { reportOf } from "../festival/report.js";
import { textOf } from "../time/instant.js";
import { messagesIn } from "./languages.js";
import { printTo } from "./output.js";
import { readRecords } from "./read-records.js";
import { textReport } from "./text-report.js";
import type { CheckOptions } from "./usage.js";

/** Checks a festival document and prints the report; answers the exit code. */
export async function check(
  file: string,
  { at, lang, format, output, exitZero }: CheckOptions,
): Promise<number> {
  const records = await readRecords(file);
  const instant = at ?? Date.now();
  const located = festivalFindings(records, instant);
  const report = reportOf(
    located.map(({ finding, region }) => ({ finding: reported(finding), region })),
    textOf(instant),
  );
  const text =
    format === "json"
      ? `${JSON.stringify(report, null, 2)}\n`
      : textReport(
          report,
          located.map(({ finding }) => finding),
          records,
          messagesIn[lang],
        );
  await printTo(output, text);
  return report.summary.breaches > 0 && !exitZero ? 1 : 0;
}
