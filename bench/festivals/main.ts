// Prints what festivals cost, step by step, beside JSON.parse of the same document: ratios of one run, no times.
// --lessons 1000,10000 chooses the sizes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { printBars } from "./bars.ts";
import { measureMemory } from "./print-memory.ts";
import { printGrowth, printTimes } from "./print-times.ts";
import { type TimesOfSize, timesOfSize } from "./times-of-size.ts";

const { values } = parseArgs({ options: { lessons: { type: "string", default: "1000,10000,100000" } } });
const sizes = [...new Set(values.lessons.split(",").map(Number))].sort((a, b) => a - b);
if (!sizes.every((lessons) => Number.isSafeInteger(lessons) && lessons > 0)) {
  console.error(`--lessons ${values.lessons}: whole numbers are wanted, with commas between them`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "upm-rules-festivals-"));
const clear = () => rmSync(folder, { recursive: true, force: true });
// Who ends this ends what it waits for as well, and no document is left behind.
process.once("SIGINT", () => {
  clear();
  process.exit(130);
});
try {
  const measured: TimesOfSize[] = [];
  for (const lessons of sizes) measured.push(await timesOfSize(lessons, folder));
  printTimes(measured);
  printGrowth(measured);
  printBars(measured, await measureMemory(sizes, folder));
} finally {
  clear();
}
