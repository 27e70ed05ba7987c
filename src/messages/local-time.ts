/** Dates and times as the clocks of a place show them, for every language alike. */

/** What calendar and clock of a place show at an instant. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** `09:05`. */
  readonly clock: string;
}

/** More than the IANA database has names; past it the memory starts afresh. */
const mostZones = 1000;
const clocks = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat>();

/** The local clock of a zone; remembered, since making one is slow. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
    });
    if (clocks.size >= mostZones) clocks.clear();
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** The local time at an instant in epoch milliseconds, cut to the minute. */
export function localTimeAt(instant: number, timeZone: string): LocalTime {
  // "12/27/2020, 01:30"
  const [month, day, year, hour, minute] = clockOf(timeZone).format(instant).match(/\d+/g) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { year: Number(year), month: Number(month), day: Number(day), clock: `${hour}:${minute}` };
}

/** A number that grows with the day. */
function dayOrder({ year, month, day }: LocalTime): number {
  return (year * 100 + month) * 100 + day;
}

/** The day that ends at an instant, where the next one starts there, be it at midnight or later; otherwise undefined. */
export function dayEndingAt(instant: number, timeZone: string): LocalTime | undefined {
  const before = localTimeAt(instant - 1, timeZone);
  return dayOrder(before) < dayOrder(localTimeAt(instant, timeZone)) ? before : undefined;
}
