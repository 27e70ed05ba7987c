import { counted, type Forms } from "./plurals.js";

/** The units of time in a case, the longest first. */
type Units = readonly [hours: Forms, minutes: Forms, seconds: Forms];

const accusative: Units = [
  ["час", "часа", "часов"],
  ["минуту", "минуты", "минут"],
  ["секунду", "секунды", "секунд"],
];
const genitive: Units = [
  ["часа", "часов", "часов"],
  ["минуты", "минут", "минут"],
  ["секунды", "секунд", "секунд"],
];

function duration(seconds: number, [hours, minutes, rest]: Units): string {
  const parts = [
    [Math.floor(seconds / 3600), hours],
    [Math.floor(seconds / 60) % 60, minutes],
    [seconds % 60, rest],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, forms]) => counted(count, forms))
    .join(" ");
  return said === "" ? counted(0, minutes) : said;
}

/** Whole seconds as a person says them after "занимает": "1 минуту 20 секунд". */
export function durationTaken(seconds: number): string {
  return duration(seconds, accusative);
}

/** The same after "не больше": "1 минуты 20 секунд". */
export function durationAtMost(seconds: number): string {
  return duration(seconds, genitive);
}
