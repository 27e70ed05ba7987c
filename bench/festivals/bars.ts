import { inFigures } from "../decisions/print-table.ts";
import { allowedRatio, type Memory } from "./print-memory.ts";
import { inThousands } from "./print-times.ts";
import { byParse, growth } from "./ratios.ts";
import { steps } from "./steps.ts";
import type { TimesOfSize } from "./times-of-size.ts";

interface Bar {
  readonly atMost: number;
  readonly measured: number | undefined;
  readonly what: string;
}

/** A cost that grows by no more than this from one size to one ten times as large counts as linear. */
const linear = 1.25;

/** Says of each bar what this run measured; a bar that is not met fails nothing, since machines differ. */
export function printBars(sizes: readonly TimesOfSize[], memory: readonly Memory[]): void {
  const bars = [...barsOfTimes(sizes), ...barsOfMemory(memory)];
  console.log("\nbars, as this run measured them\n");
  for (const { atMost, measured, what } of bars) {
    const met = measured !== undefined && measured <= atMost;
    const ratio = measured === undefined ? "more" : inFigures(measured);
    console.log(
      `  ${met ? "met    " : "not met"}  ${`≤ ${atMost}`.padEnd(6)}  ${ratio.padStart(6)} ×  ${what}`,
    );
  }
}

function barsOfTimes(sizes: readonly TimesOfSize[]): Bar[] {
  const largest = sizes.at(-1);
  if (largest === undefined) return [];
  const bars = (["checkFestival", "decode", "decodeCompiled"] as const).map((step) => ({
    atMost: 1,
    measured: byParse(largest, step)?.cpu,
    what: `${steps[step]}, of ${inThousands(largest.lessons)} lessons, by JSON.parse`,
  }));
  return [...bars, ...barsOfGrowth(sizes)];
}

/** From the last but one size to the last: in small ones much is compilation, and there is little garbage. */
function barsOfGrowth(sizes: readonly TimesOfSize[]): Bar[] {
  const [from, to] = sizes.slice(-2);
  if (from === undefined || to === undefined) return [];
  const grown = growth("checkFestival", from, to);
  const [more, fewer] = [inThousands(to.lessons), inThousands(from.lessons)];
  return [
    {
      atMost: linear,
      measured: grown?.own,
      what: `a confirmation in checkFestival, of ${more} lessons, by one of ${fewer}`,
    },
    { atMost: linear, measured: grown?.besideParse, what: "the same, by what became of JSON.parse's" },
  ];
}

function barsOfMemory(memory: readonly Memory[]): Bar[] {
  return memory.map(({ lessons, enough }) => ({
    atMost: allowedRatio,
    measured: enough,
    what: `memory of checkFestival, of ${inThousands(lessons)} lessons, by the document`,
  }));
}
