import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { bySubject } from "../../festival/located-finding.js";
import type { Report, Summary } from "../../festival/report.js";
import { reportLinesHeader } from "../../lines/report-line.js";
import { SummarySum } from "../../lines/summary-sum.js";
import type { Finding } from "../../verdict/finding.js";
import { jsonReport } from "../json-report.js";
import { messagesIn } from "../languages.js";
import { openOutput, printTo } from "../output.js";
import { Progress } from "../progress.js";
import { textOnOutput } from "../text-on-output.js";
import { summaryReport } from "../text-report.js";
import { BadUsage, type CheckOptions } from "../usage.js";
import type { BeforeLessons } from "./before-lessons.js";
import { type Crew, crewOfOne } from "./crew.js";
import { crewOfThreads } from "./crew-of-threads.js";
import { type Block, blocksOf, type LinesFile, type OpenLines } from "./lines-file.js";
import { verifyLessons } from "./verification.js";

/** What lines can be checked for; a page and a list of tests are made of a document. */
export interface LinesOptions extends CheckOptions {
  readonly format: "text" | "json" | "lines";
}

/** Checks a festival in lines and prints the report; answers the exit code. Memory does not grow with the lessons. */
export async function checkLines(lines: OpenLines, options: LinesOptions): Promise<number> {
  await mustNotBeWritten(lines, options.output);
  const instant = options.at ?? Date.now();
  const progress = new Progress(options.lang);
  const crew = crewFor(lines, options.workers);
  try {
    const before = await crew.before(instant);
    const blocks = blocksOf(before.end, lines.end);
    await verifyLessons(before, blocks, crew, progress);
    // What verifies is large, and takes no part in what follows.
    await crew.dismiss();
    const job: Job = { ...before, plan: before.plan as Report, instant, blocks, crew, progress };
    const { breaches } = await reports[options.format](job, options);
    return breaches > 0 && !options.exitZero ? 1 : 0;
  } finally {
    progress.end();
    await crew.dismiss();
  }
}

/** Opening it for the report would empty what is still to be read. */
async function mustNotBeWritten({ handle }: OpenLines, output: string | undefined): Promise<void> {
  if (output === undefined) return;
  const there = await stat(output, { bigint: true }).catch(() => undefined);
  const here = await handle.stat({ bigint: true });
  if (there?.isFile() && there.dev === here.dev && there.ino === here.ino)
    throw new BadUsage("--output names the file of lines itself");
}

/** How many bytes of a file are worth another thread. */
const bytesForThread = 2 ** 25;
/** Unless more are asked for: so many stay within half a gigabyte, whatever the size of the file. */
const mostThreads = 2;

function crewFor(file: LinesFile, workers: number | undefined): Crew {
  const worthIt = Math.floor((file.end - file.start) / bytesForThread);
  const count = workers ?? Math.min(availableParallelism(), mostThreads, worthIt);
  // A thread has limits that the program itself has not: so a large file is read by one also where it is the only one.
  return count > 1 || worthIt > 0 ? crewOfThreads(file, Math.max(count, 1)) : crewOfOne(file);
}

interface Job extends Pick<BeforeLessons, "regionNames" | "end"> {
  readonly plan: Report;
  readonly instant: number;
  readonly blocks: readonly Block[];
  readonly crew: Crew;
  readonly progress: Progress;
}

/** Writes the report, and answers its summary: as far as somebody wanted it. */
type WriteReport = (job: Job, options: LinesOptions) => Promise<Summary>;

const reports: { readonly [F in LinesOptions["format"]]: WriteReport } = {
  text: async (job, { output, all, lang }) => {
    const summary = await checked(job);
    job.progress.end();
    const passages = summaryReport({ at: job.plan.at, summary }, job.regionNames, messagesIn[lang], lang);
    await printTo(output, [textOnOutput(passages, { output, all, lang })]);
    return summary;
  },
  json: async (job, { output }) => {
    const findings: Finding[] = [...job.plan.findings];
    const summary = await checked(job, async (text) => {
      for (const line of text.split("\n")) if (line !== "") findings.push(JSON.parse(line) as Finding);
      return true;
    });
    const { format, regulation, at } = job.plan;
    job.progress.end();
    await printTo(
      output,
      jsonReport({ format, regulation, at, summary, findings: findings.sort(bySubject) }),
    );
    return summary;
  },
  lines: async (job, { output: file }) => {
    const output = await openOutput(file);
    try {
      const start = [reportLinesHeader(job.plan), ...job.plan.findings];
      let wanted = await output.write(start.map(lineOf).join(""));
      if (!wanted) return job.plan.summary;
      const summary = await checked(job, async (text) => {
        wanted = text === "" || (await output.write(text));
        return wanted;
      });
      if (wanted) await output.write(lineOf({ summary }));
      return summary;
    } finally {
      await output.close();
    }
  },
};

/** Checks all lessons, and gives what is found in them, a finding a line, to `take`, which answers whether to go on. */
async function checked(job: Job, take?: (findings: string) => Promise<boolean>): Promise<Summary> {
  const { plan, instant: at, end, blocks, crew, progress } = job;
  const sum = new SummarySum();
  sum.add(plan.summary);
  progress.begin("checking", blocks.length);
  const numbered = blocks.map((block) => ({ ...block, firstLine: 1 }));
  const findings = take !== undefined;
  await crew.read({ of: "check", at, end, findings }, numbered, (found, place) => {
    sum.add(found.summary);
    progress.advance(place + 1);
    return take === undefined ? true : take(found.findings);
  });
  return sum.summary;
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
