// Prints what checking a festival in lines takes: CPU time beside JSON.parse of each line, and the most memory at once.
// --lessons 10000,100000 chooses the sizes; --lessons 1000000 has the ten million confirmations of the bar.
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { inFigures } from "../decisions/print-table.ts";
import { judgedAt } from "../festivals/generated-festival.ts";
import { generatedLines } from "../festivals/generated-lines.ts";
import { confirmationsPerLesson, measuredSize } from "../festivals/measured-size.ts";
import { inThousands } from "../festivals/print-times.ts";
import { sizesAsked } from "../sizes-asked.ts";
import { inTemporaryFolder } from "../temporary-folder.ts";
import { type Usage, usageOf } from "./usage-of.ts";

/** In millions of bytes, for ten million confirmations. */
const mostMemory = 512;
const threads = ["1", "2"];

const command = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const parseLines = fileURLToPath(new URL("parse-lines.ts", import.meta.url));

function* textOfLines(lessons: number): Generator<string, void, undefined> {
  for (const line of generatedLines(measuredSize(lessons))) yield `${JSON.stringify(line)}\n`;
}

function print(lessons: number, program: string, usage: Usage, parse: Usage): void {
  const [cpu, wall] = [usage.cpu / parse.cpu, usage.wall / parse.wall].map(inFigures);
  console.log(
    [
      inThousands(lessons * confirmationsPerLesson).padStart(13),
      `${cpu} ${`(${wall})`.padStart(8)}`.padStart(18),
      inMegabytes(usage).padStart(9),
      `  ${program}`,
    ].join(""),
  );
}

function inMegabytes({ memory }: Usage): string {
  return `${Math.round(memory / 1e6)} MB`;
}

/** What a check takes with the most threads, after a row for each number of them. */
async function measured(lessons: number, folder: string): Promise<Usage> {
  const file = join(folder, "festival.lines");
  await pipeline(Readable.from(textOfLines(lessons)), createWriteStream(file));
  const parse = await usageOf([parseLines, file], folder);
  print(lessons, "JSON.parse of each line", parse, parse);
  let usage = parse;
  for (const workers of threads) {
    const args = ["check", file, "--at", judgedAt, "--workers", workers];
    // What is found are breaches.
    usage = await usageOf([command, ...args], folder, [0, 1]);
    print(lessons, `upm-rules check --workers ${workers}`, usage, parse);
  }
  return usage;
}

function printBar(lessons: number, usage: Usage): void {
  const met = usage.memory <= mostMemory * 1e6 ? "met    " : "not met";
  const what = `memory of a check with ${threads.at(-1)} threads, of ${inThousands(lessons * confirmationsPerLesson)} confirmations`;
  console.log("\nbars, as this run measured them\n");
  console.log(`  ${met}  ≤ ${mostMemory} MB  ${inMegabytes(usage)}  ${what}`);
}

const sizes = sizesAsked("10000,100000");

await inTemporaryFolder("lines", async (folder) => {
  console.log(
    "\nCPU time of all threads by that of JSON.parse line by line and, in brackets, time on the clock",
  );
  console.log("\nconfirmations              time   memory");
  for (const lessons of sizes) {
    const usage = await measured(lessons, folder);
    if (lessons === sizes.at(-1)) printBar(lessons, usage);
  }
});
