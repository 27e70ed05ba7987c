import type { Language } from "../usage.js";
import { millisecondsOfDay } from "./stage-deadlines.js";

/** The days that a chart spans, in bins of one or more days that are as wide as each other. */
export interface DateAxis {
  /** Days since 1970. */
  readonly first: number;
  readonly daysOfBin: number;
  readonly bins: number;
}

/** More bars than this are too thin to be seen. */
const mostBins = 120;
/** An instant so many days from all deadlines still stands on the axis. */
const nearby = 14;

/** The axis of some days and of the instant as of which they are seen, where that is near. */
export function dateAxis(days: readonly number[], asOf: number): DateAxis {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const near = Math.max(nearby, (last - first) / 4);
  const today = Math.floor(asOf);
  if (today < first && first - today <= near) first = today;
  if (today > last && today - last <= near) last = today;
  const daysOfBin = Math.ceil((last - first + 1) / mostBins);
  return { first, daysOfBin, bins: Math.ceil((last - first + 1) / daysOfBin) };
}

/** The bin of a day. */
export function binOf({ first, daysOfBin }: DateAxis, day: number): number {
  return Math.floor((day - first) / daysOfBin);
}

/** How far along the axis a day starts, in per cent. */
export function placeOnAxis({ first, daysOfBin, bins }: DateAxis, day: number): number {
  return Math.round(((day - first) / daysOfBin / bins) * 1e5) / 1e3;
}

const mostTicks = 7;
const stepsBetweenTicks = [1, 2, 7, 14, 28, 61, 91, 182, 365, 730, 1826, 3652];

/** Days at which the axis has a mark. */
export function ticksOf(axis: DateAxis): readonly number[] {
  const days = axis.bins * axis.daysOfBin;
  const step = stepsBetweenTicks.find((one) => days / one <= mostTicks) ?? 3652;
  return Array.from({ length: Math.ceil(days / step) }, (_, index) => axis.first + index * step);
}

/** A day in few characters; with its year where the axis spans more than one. */
export function shortDate(lang: Language, { bins, daysOfBin }: DateAxis): (day: number) => string {
  const format = new Intl.DateTimeFormat(lang === "ru" ? "ru" : "en-GB", {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    ...(bins * daysOfBin > 366 && { year: "numeric" }),
  });
  return (day) => format.format(day * millisecondsOfDay);
}
