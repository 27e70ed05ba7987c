import type { DayNumber } from "./calendar-date.js";
import type { EpochMilliseconds } from "./instant.js";

/** A time zone that the platform knows. */
export interface Zone {
  readonly name: string;
  /** Distinct for each zone in memory: part of the key under which deadlines are remembered. */
  readonly index: number;
  readonly localClock: Intl.DateTimeFormat;
}

/** More than the IANA database has names; past it the memory starts afresh. */
const mostZones = 1000;
/** Longer than any name of the database: what is longer need not be asked for, nor remembered. */
const longestName = 64;
const remembered = new Map<string, Zone | undefined>();
let nextIndex = 0;

/**
 * Names that some platforms know besides the IANA database: old abbreviations, which mean one zone here and another
 * there. The abbreviations in the second group are the database's own.
 */
const notOfTheDatabase = /^(?!(?:CET|EET|EST|GMT|HST|MET|MST|PRC|ROC|ROK|UCT|UTC|WET)$)[A-Z]{3}$|^SystemV\//i;

/** The zone of that name, or undefined where the IANA database has none; an offset is no zone. */
export function zoneNamed(name: string): Zone | undefined {
  if (remembered.has(name)) return remembered.get(name);
  if (name.length > longestName) return undefined;
  if (remembered.size >= mostZones) remembered.clear();
  const zone = /^[a-z]/i.test(name) && !notOfTheDatabase.test(name) ? newZone(name) : undefined;
  remembered.set(name, zone);
  return zone;
}

function newZone(name: string): Zone | undefined {
  try {
    const localClock = new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    nextIndex += 1;
    return { name, index: nextIndex, localClock };
  } catch {
    // Intl refuses a name that it does not know.
    return undefined;
  }
}

/** Local date and time at an instant, read as if it were UTC, in milliseconds, cut to the whole second. */
export function localTimeAt(instant: EpochMilliseconds, zone: Zone): number {
  // "12/27/2020, 01:30:00"
  const parts = zone.localClock.format(instant).match(/\d+/g) as string[];
  const [month, day, year, hour, minute, second] = parts.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The local day at an instant. */
export function localDayAt(instant: EpochMilliseconds, zone: Zone): DayNumber {
  return Math.floor(localTimeAt(instant, zone) / 86_400_000);
}
