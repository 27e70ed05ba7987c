/**
 * A real day of the years 2000 to 2099, written `YYYY-MM-DD`.
 *
 * @since 0.1.0
 * @public
 */
export type CalendarDate = string;

/** A civil day as a number: days since 1970-01-01, without any zone. */
export type DayNumber = number;

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const millisecondsOfDay = 86_400_000;
/** 2000-01-01. */
const firstDay = 10_957;

/** The value of two digits at `position`, or NaN: cheaper than a pattern, and this is read for every act. */
export function twoDigits(text: string, position: number): number {
  const tens = text.charCodeAt(position) - 48;
  const ones = text.charCodeAt(position + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** The day that the first ten characters of `text` name, or NaN where that is no real day of 2000 to 2099. */
export function dayAtStartOf(text: string): DayNumber {
  const year = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const wellFormed =
    text.charCodeAt(0) === 50 &&
    text.charCodeAt(1) === 48 &&
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    year >= 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1;
  if (!wellFormed) return Number.NaN;
  // 2000 to 2099 has a leap year every fourth year without exception.
  const leap = year % 4 === 0 ? 1 : 0;
  const before = daysBeforeMonth[month - 1] as number;
  const next = month === 12 ? 365 : (daysBeforeMonth[month] as number);
  if (day > next - before + (month === 2 ? leap : 0)) return Number.NaN;
  return firstDay + year * 365 + ((year + 3) >> 2) + before + (month > 2 ? leap : 0) + day - 1;
}

/** The day that `text` names, or NaN where it is not exactly `YYYY-MM-DD` of a real day of 2000 to 2099. */
export function dayOf(text: CalendarDate): DayNumber {
  return text.length === 10 ? dayAtStartOf(text) : Number.NaN;
}

/** The day as `YYYY-MM-DD`. */
export function dateOf(day: DayNumber): CalendarDate {
  return new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(day: DayNumber): boolean {
  // Day 0, 1970-01-01, was a Thursday.
  return (day + 3) % 7 > 4;
}
