// Prints what checking a festival in lines takes: CPU time beside JSON.parse of each line, and the most memory at once.
// --lessons 10000,100000 chooses the sizes; --lessons 1000000 has the ten million confirmations of the bar.
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { inFigures } from "../decisions/print-table.ts";
import { judgedAt } from "../festivals/generated-festival.ts";
import { generatedLines } from "../festivals/generated-lines.ts";
import { confirmationsPerLesson, measuredSize } from "../festivals/measured-size.ts";
import { inThousands } from "../festivals/print-times.ts";
import { type Usage, usageOf } from "./usage-of.ts";

/** In millions of bytes, for ten million confirmations. */
const mostMemory = 512;

const { values } = parseArgs({ options: { lessons: { type: "string", default: "10000,100000" } } });
const sizes = [...new Set(values.lessons.split(",").map(Number))].sort((a, b) => a - b);
if (!sizes.every((lessons) => Number.isSafeInteger(lessons) && lessons > 0)) {
  console.error(`--lessons ${values.lessons}: whole numbers are wanted, with commas between them`);
  process.exit(2);
}

const command = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const parseLines = fileURLToPath(new URL("parse-lines.ts", import.meta.url));

function* textOfLines(lessons: number): Generator<string, void, undefined> {
  for (const line of generatedLines(measuredSize(lessons))) yield `${JSON.stringify(line)}\n`;
}

const folder = mkdtempSync(join(tmpdir(), "upm-rules-lines-"));
const clear = () => rmSync(folder, { recursive: true, force: true });
// Who ends this ends what it waits for as well, and no file is left behind.
process.once("SIGINT", () => {
  clear();
  process.exit(130);
});

let largest = { confirmations: 0, memory: 0 };

function print(lessons: number, program: string, usage: Usage, parse: Usage): void {
  const [cpu, wall] = [usage.cpu / parse.cpu, usage.wall / parse.wall].map(inFigures);
  const memory = Math.round(usage.memory / 1e6);
  console.log(
    [
      inThousands(lessons * confirmationsPerLesson).padStart(13),
      `${cpu} ${`(${wall})`.padStart(8)}`.padStart(18),
      `${memory} MB`.padStart(9),
      `  ${program}`,
    ].join(""),
  );
}

try {
  console.log(
    "\nCPU time of all threads by that of JSON.parse line by line and, in brackets, time on the clock",
  );
  console.log("\nconfirmations              time   memory");
  for (const lessons of sizes) {
    const file = join(folder, "festival.lines");
    await pipeline(Readable.from(textOfLines(lessons)), createWriteStream(file));
    const parse = await usageOf([parseLines, file], folder);
    print(lessons, "JSON.parse of each line", parse, parse);
    for (const workers of ["1", "2"]) {
      const args = ["check", file, "--at", judgedAt, "--workers", workers];
      // What is found are breaches.
      const usage = await usageOf([command, ...args], folder, [0, 1]);
      print(lessons, `upm-rules check --workers ${workers}`, usage, parse);
      largest = { confirmations: lessons * confirmationsPerLesson, memory: usage.memory / 1e6 };
    }
  }
  const met = largest.memory <= mostMemory ? "met    " : "not met";
  const what = `memory of a check with two threads, of ${inThousands(largest.confirmations)} confirmations`;
  console.log(`\nbars, as this run measured them\n`);
  console.log(`  ${met}  ≤ ${mostMemory} MB  ${Math.round(largest.memory)} MB  ${what}`);
} finally {
  clear();
}
