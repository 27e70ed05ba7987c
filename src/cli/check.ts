import { festivalFindings } from "../festival/festival-findings.js";
import { reported } from "../festival/located-finding.js";
import { reportOf } from "../festival/report.js";
import { reportLines } from "../lines/report-line.js";
import { decodeRecords } from "../schema/decode-festival.js";
import { textOf } from "../time/instant.js";
import { openInput } from "./input.js";
import { jsonReport } from "./json-report.js";
import { messagesIn } from "./languages.js";
import { checkLines } from "./lines/check-lines.js";
import { printTo } from "./output.js";
import { jsonOfDocument } from "./read-document.js";
import { textReport } from "./text-report.js";
import type { CheckOptions } from "./usage.js";
import { useCompiledSchemas } from "./use-compiled-schemas.js";

/** Checks a festival document, or a festival in lines, and prints the report; answers the exit code. */
export async function check(file: string, options: CheckOptions): Promise<number> {
  const input = await openInput(file);
  useCompiledSchemas();
  if ("document" in input) return await checkDocument(input.document, options);
  try {
    return await checkLines(input.lines, options);
  } finally {
    await input.lines.handle.close();
  }
}

async function checkDocument(
  bytes: Buffer,
  { at, lang, format, output, exitZero }: CheckOptions,
): Promise<number> {
  const records = decodeRecords(jsonOfDocument(bytes));
  const instant = at ?? Date.now();
  const located = festivalFindings(records, instant);
  const report = reportOf(
    located.map(({ finding, region }) => ({ finding: reported(finding), region })),
    textOf(instant),
  );
  const pieces = {
    json: () => jsonReport(report),
    lines: () => Array.from(reportLines(report), (line) => `${JSON.stringify(line)}\n`),
    text: () => [
      textReport(
        report,
        located.map(({ finding }) => finding),
        records,
        messagesIn[lang],
      ),
    ],
  };
  await printTo(output, pieces[format]());
  return report.summary.breaches > 0 && !exitZero ? 1 : 0;
}
