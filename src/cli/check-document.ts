import { boardOf } from "../festival/duties.js";
import { festivalFindings } from "../festival/festival-findings.js";
import { reported } from "../festival/located-finding.js";
import { reportOf } from "../festival/report.js";
import { reportLines } from "../lines/report-line.js";
import { textOf } from "../time/instant.js";
import { htmlReport } from "./html/html-report.js";
import { jsonReport } from "./json-report.js";
import { junitReport } from "./junit-report.js";
import { messagesIn } from "./languages.js";
import { printTo } from "./output.js";
import { Progress } from "./progress.js";
import { jsonOfDocument } from "./read-document.js";
import { verifiedRecords } from "./read-records.js";
import { textOnOutput } from "./text-on-output.js";
import { textReport } from "./text-report.js";
import type { CheckFormat, CheckOptions } from "./usage.js";

/** Checks a festival document and prints the report; answers the exit code. */
export async function checkDocument(bytes: Buffer, options: CheckOptions): Promise<number> {
  const progress = new Progress(options.lang);
  try {
    return await checkWatched(bytes, options, progress);
  } finally {
    progress.end();
  }
}

async function checkWatched(bytes: Buffer, options: CheckOptions, progress: Progress): Promise<number> {
  const { at, lang, format, output, exitZero, all } = options;
  const records = verifiedRecords(jsonOfDocument(bytes), progress);
  const instant = at ?? Date.now();
  progress.begin("checking", records.festival.lessons?.length ?? 0);
  const located = festivalFindings(records, instant, (lessons) => progress.advance(lessons));
  progress.begin("writing");
  const report = reportOf(
    located.map(({ finding, region }) => ({ finding: reported(finding), region })),
    textOf(instant),
  );
  const messages = messagesIn[lang];
  const pieces: { readonly [F in CheckFormat]: () => Iterable<string> } = {
    json: () => jsonReport(report),
    html: () => htmlReport({ report, located, board: boardOf(records, instant), records, lang }),
    junit: () => junitReport(report, located, records, messages),
    lines: () => Array.from(reportLines(report), (line) => `${JSON.stringify(line)}\n`),
    text: () => {
      const findings = located.map(({ finding }) => finding);
      const passages = textReport(report, findings, records, messages);
      return [textOnOutput(passages, { output, all, lang })];
    },
  };
  const printed = pieces[format]();
  // On the same terminal it would stand in the way.
  if (output === undefined && process.stdout.isTTY) progress.end();
  await printTo(output, printed);
  return report.summary.breaches > 0 && !exitZero ? 1 : 0;
}
