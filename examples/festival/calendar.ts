// Civil dates and instants in the zones of the example, and the deadlines the season was planned by.

import type { Amendments } from "upm-rules";

/** The instant at which the example is checked. */
export const AT = Date.parse("2020-11-13T09:00:00Z");

const DAY = 86_400_000;
const HOUR = 3_600_000;

// Hours ahead of UTC in autumn 2020. Russia has no summer time, so one number a zone is enough; the exception moved once.
const OFFSETS: Readonly<Record<string, number>> = {
  "Europe/Kaliningrad": 2,
  "Europe/Moscow": 3,
  "Asia/Yekaterinburg": 5,
  "Asia/Novosibirsk": 7,
  "Asia/Yakutsk": 9,
  "Asia/Vladivostok": 10,
  "Asia/Ust-Nera": 10,
  "Asia/Srednekolymsk": 11,
  "Asia/Kamchatka": 12,
};

// Volgograd went from UTC+4 to UTC+3 on 27 December 2020 at 02:00.
const VOLGOGRAD_CHANGE = Date.parse("2020-12-27T02:00:00+04:00");

function offsetAt(instant: number, zone: string): number {
  if (zone === "Europe/Volgograd") return instant < VOLGOGRAD_CHANGE ? 4 : 3;
  const offset = OFFSETS[zone];
  if (offset === undefined) throw new Error(`no offset known for ${zone}`);
  return offset;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}

/** 0 is Sunday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The instant of a wall time; where a wall time happens twice, the earlier one. */
export function wallTime(date: string, minutes: number, zone: string): number {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  const dayBefore = offsetAt(asUtc - DAY, zone);
  return asUtc - offsetAt(asUtc - dayBefore * HOUR, zone) * HOUR;
}

export function startOfDay(date: string, zone: string): number {
  return wallTime(date, 0, zone);
}

/** The first instant that is no longer that day. */
export function endOfDay(date: string, zone: string): number {
  return wallTime(addDays(date, 1), 0, zone);
}

export function dateAt(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone) * HOUR).toISOString().slice(0, 10);
}

/** An instant as it reads on the clock of the zone, as short as the format allows. */
export function written(instant: number, zone: string): string {
  const hours = offsetAt(instant, zone);
  const wall = new Date(instant + hours * HOUR).toISOString();
  const time = wall.endsWith(":00.000Z")
    ? wall.slice(0, 16)
    : wall.endsWith(".000Z")
      ? wall.slice(0, 19)
      : wall.slice(0, 23);
  return `${time}+${String(hours).padStart(2, "0")}:00`;
}

function isWorkingDay(date: string, amendments: Amendments): boolean {
  if (amendments.workingDays?.includes(date)) return true;
  if (amendments.nonWorkingDays?.includes(date)) return false;
  return weekday(date) !== 0 && weekday(date) !== 6;
}

/** The last acceptable day of an act that is owed `lead` days before `date`. */
export function lastDay(date: string, lead: number, amendments: Amendments = {}): string {
  if (amendments.leadCount !== "working") return addDays(date, -lead);
  let day = date;
  for (let left = lead; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day, amendments)) left--;
  }
  return day;
}
