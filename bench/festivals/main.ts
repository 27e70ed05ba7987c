// Prints what festivals cost, step by step, beside JSON.parse of the same document: ratios of one run, no times.
// --lessons 1000,10000 chooses the sizes.
import { sizesAsked } from "../sizes-asked.ts";
import { inTemporaryFolder } from "../temporary-folder.ts";
import { printBars } from "./bars.ts";
import { measureMemory } from "./print-memory.ts";
import { printGrowth, printTimes } from "./print-times.ts";
import { type TimesOfSize, timesOfSize } from "./times-of-size.ts";

const sizes = sizesAsked("1000,10000,100000");

await inTemporaryFolder("festivals", async (folder) => {
  const measured: TimesOfSize[] = [];
  for (const lessons of sizes) measured.push(await timesOfSize(lessons, folder));
  printTimes(measured);
  printGrowth(measured);
  printBars(measured, await measureMemory(sizes, folder));
});
