/** The days of the season, and instants as documents write them. */
import type { CalendarDate, InstantText } from "upm-rules";

/** What a generated festival is judged as of; nothing in it is dated later. */
export const judgedAt = "2020-11-13T09:00:00Z";

/** A day of the season: days since 2020-08-01. */
export type SeasonDay = number;

const minute = 60_000;
const dayLength = 1440 * minute;
const firstDay = Date.parse("2020-08-01T00:00:00Z");
const judged = Date.parse(judgedAt);

export function seasonDay(date: CalendarDate): SeasonDay {
  return (Date.parse(`${date}T00:00:00Z`) - firstDay) / dayLength;
}

/** The day on which the festival is judged. */
export const judgedDay = seasonDay("2020-11-13");

// Hours ahead of UTC until 27 December 2020; no summer time in Russia.
const hoursAhead: ReadonlyMap<string, number> = new Map([
  ["Europe/Kaliningrad", 2],
  ["Europe/Moscow", 3],
  ["Europe/Volgograd", 4],
  ["Europe/Samara", 4],
  ["Asia/Yekaterinburg", 5],
  ["Asia/Novosibirsk", 7],
  ["Asia/Krasnoyarsk", 7],
  ["Asia/Yakutsk", 9],
  ["Asia/Ust-Nera", 10],
  ["Asia/Kamchatka", 12],
]);

function hoursAheadIn(zone: string): number {
  const hours = hoursAhead.get(zone);
  if (hours === undefined) throw new Error(`no offset known for ${zone}`);
  return hours;
}

const twoDigits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));
const dates = Array.from({ length: 140 }, (_, day) =>
  new Date(firstDay + day * dayLength).toISOString().slice(0, 10),
);
const times = Array.from(
  { length: 1440 },
  (_, time) => `${twoDigits[Math.floor(time / 60)]}:${twoDigits[time % 60]}`,
);

export function dateOf(day: SeasonDay): CalendarDate {
  return dates[day] as CalendarDate;
}

/** `HH:mm`, so many minutes after midnight. */
export function timeOf(minutes: number): string {
  return times[minutes] as string;
}

/** The clock of one zone. */
export interface Clock {
  /** An instant on a day, some minutes after midnight, with the offset of the zone. */
  readonly instant: (day: SeasonDay, minutes: number) => InstantText;
  /** The same to the second. */
  readonly toTheSecond: (day: SeasonDay, minutes: number, seconds: number) => InstantText;
  /** Whether such an instant has come when the festival is judged. */
  readonly hasCome: (day: SeasonDay, minutes: number) => boolean;
}

function makeClock(zone: string): Clock {
  const hours = hoursAheadIn(zone);
  const offset = `+${twoDigits[hours]}:00`;
  const start = firstDay - hours * 60 * minute;
  return {
    instant: (day, minutes) => `${dates[day]}T${times[minutes]}${offset}`,
    toTheSecond: (day, minutes, seconds) => `${dates[day]}T${times[minutes]}:${twoDigits[seconds]}${offset}`,
    hasCome: (day, minutes) => start + day * dayLength + minutes * minute <= judged,
  };
}

const clocks = new Map([...hoursAhead.keys()].map((zone) => [zone, makeClock(zone)]));

export function clockOf(zone: string): Clock {
  return clocks.get(zone) ?? makeClock(zone);
}

/** An instant as a platform notes it: in UTC, to the second or, where they are given, to the millisecond. */
export function noted(day: SeasonDay, minutes: number, seconds: number, milliseconds?: number): InstantText {
  const fraction = milliseconds === undefined ? "" : `.${String(milliseconds).padStart(3, "0")}`;
  return `${dates[day]}T${times[minutes]}:${twoDigits[seconds]}${fraction}Z`;
}

/** The agreed schedule of every school: a lesson on each of these days at most. */
export const lessonDays: readonly SeasonDay[] = [
  ...["2020-10-29", "2020-10-30", "2020-10-31", "2020-11-02", "2020-11-03", "2020-11-05", "2020-11-06"],
  ...["2020-11-07", "2020-11-09", "2020-11-10", "2020-11-11", "2020-11-12", "2020-11-13", "2020-11-14"],
  ...["2020-11-16", "2020-11-17", "2020-11-18", "2020-11-19", "2020-11-20", "2020-11-21"],
].map(seasonDay);

/** A holiday and a Sunday, for which nobody agreed a lesson: one over and one ahead when the festival is judged. */
export const unagreedDays = { over: seasonDay("2020-11-04"), ahead: seasonDay("2020-11-15") } as const;
