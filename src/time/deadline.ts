import type { Regulation } from "../regulation/regulation.js";
import { type CalendarDate, type DayNumber, dayOf, isWeekend } from "./calendar-date.js";
import { type EpochMilliseconds, textOf } from "./instant.js";
import { dayStart } from "./local-time.js";
import type { Zone } from "./zone.js";

/** The exclusive end of a time to act: what is done at `instant` is late. */
export interface Deadline {
  readonly instant: EpochMilliseconds;
  /** The same as ISO text: a deadline is written out more often than it is reckoned. */
  readonly text: string;
  /** The zone that it is reckoned in. */
  readonly timeZone: string;
}

/** A deadline at an instant that is like no other, so that its text is made only if it is asked for. */
class SingleDeadline implements Deadline {
  readonly instant: EpochMilliseconds;
  readonly timeZone: string;
  private writtenOut: string | undefined;

  constructor(instant: EpochMilliseconds, timeZone: string) {
    this.instant = instant;
    this.timeZone = timeZone;
  }

  get text(): string {
    this.writtenOut ??= textOf(this.instant);
    return this.writtenOut;
  }
}

/** The deadline at an instant of a day. */
export function deadlineAt(instant: EpochMilliseconds, zone: Zone): Deadline {
  return new SingleDeadline(instant, zone.name);
}

/** The parameters that say how days before a lesson are counted. */
export type DayCount = Pick<Regulation, "leadCount" | "nonWorkingDays" | "workingDays">;

const mostRemembered = 20_000;
const remembered = new Map<number, Deadline>();

/** The end of a day in a zone: the first instant that is of a later day. Remembered, since a conversion is slow. */
export function endOfDay(day: DayNumber, zone: Zone): Deadline {
  // Day numbers stay far below 2 ** 16, so this key is distinct for each zone and day.
  const key = zone.index * 65_536 + day;
  let deadline = remembered.get(key);
  if (deadline === undefined) {
    const instant = dayStart(day + 1, zone);
    deadline = { instant, text: textOf(instant), timeZone: zone.name };
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, deadline);
  }
  return deadline;
}

/** The last acceptable day of an act that is due `leadDays` before `day`: reading 2. */
export function lastAcceptableDay(day: DayNumber, leadDays: number, count: DayCount): DayNumber {
  if (count.leadCount === "calendar") return day - leadDays;
  if (count.leadCount === "clear") return day - leadDays - 1;
  let last = day;
  for (let left = leadDays; left > 0; ) {
    last -= 1;
    if (isWorkingDay(last, count)) left -= 1;
  }
  return last;
}

function isWorkingDay(day: DayNumber, { nonWorkingDays, workingDays }: DayCount): boolean {
  return isWeekend(day) ? setOf(workingDays).has(day) : !setOf(nonWorkingDays).has(day);
}

/** Lists of days as sets: a region's calendar may be long, and is asked for every day of every lead. */
const sets = new WeakMap<readonly CalendarDate[], ReadonlySet<DayNumber>>();

function setOf(days: readonly CalendarDate[]): ReadonlySet<DayNumber> {
  let set = sets.get(days);
  if (set === undefined) {
    set = new Set(days.map(dayOf));
    sets.set(days, set);
  }
  return set;
}

/** The deadline of an act that is due `leadDays` before `day`, at a place in `zone`: readings 2 and 3. */
export function leadDeadline(day: DayNumber, zone: Zone, leadDays: number, count: DayCount): Deadline {
  return endOfDay(lastAcceptableDay(day, leadDays, count), zone);
}
