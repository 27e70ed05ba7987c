import { inFigures } from "../decisions/print-table.ts";
import { confirmationsPerLesson } from "./measured-size.ts";
import { byParse, growth, inOneCheck } from "./ratios.ts";
import { type Step, steps, stepsInOrder } from "./steps.ts";
import type { TimesOfSize } from "./times-of-size.ts";

const changes: readonly Step[] = ["change", "changeListed"];
const ofWholeFestivals = stepsInOrder.filter((step) => !changes.includes(step));

export function printTimes(sizes: readonly TimesOfSize[]): void {
  printTable(
    "times by that of JSON.parse of the same text: CPU time of all threads and, in brackets, time on the clock",
    sizes,
    ofWholeFestivals,
    (size, step) => {
      const ratio = byParse(size, step);
      return ratio && [ratio.cpu, ratio.wall];
    },
  );
  printTable("how many of these take as long as one checkFestival", sizes, changes, (size, step) => {
    const ratio = inOneCheck(size, step);
    return ratio && [ratio.cpu, ratio.wall];
  });
}

export function printGrowth(sizes: readonly TimesOfSize[]): void {
  const [smallest, ...larger] = sizes;
  if (smallest === undefined || larger.length === 0) return;
  printTable(
    `CPU time for a confirmation by that among ${inThousands(smallest.lessons)} lessons and, in brackets, by what became of JSON.parse's`,
    larger,
    ofWholeFestivals,
    (size, step) => {
      const grown = growth(step, smallest, size);
      return grown && [grown.own, grown.besideParse];
    },
  );
}

type Cell = (size: TimesOfSize, step: Step) => readonly [number, number] | undefined;

function printTable(title: string, sizes: readonly TimesOfSize[], rows: readonly Step[], cell: Cell): void {
  const heads = sizes.map(({ lessons }) => inThousands(lessons).padStart(width));
  console.log(`\n${title}\n\n${heads.join("")}  lessons, ${confirmationsPerLesson} confirmations each`);
  for (const step of rows) {
    console.log(`${sizes.map((size) => inBrackets(cell(size, step))).join("")}  ${steps[step]}`);
  }
}

const width = 18;

function inBrackets(pair: readonly [number, number] | undefined): string {
  if (pair === undefined) return "—".padStart(width);
  const [first, second] = pair;
  return `${inFigures(first)} ${`(${inFigures(second)})`.padStart(8)}`.padStart(width);
}

export function inThousands(count: number): string {
  return count.toLocaleString("en");
}
