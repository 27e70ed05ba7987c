/** Local dates and times of a zone, as the browser's own data has them. */

const dayInMilliseconds = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    fractionalSecondDigits: 3,
  });
  formats.set(timeZone, format);
  return format;
}

/** The local date and time, to the millisecond: `2020-11-11T23:59:59.999`. */
export function localText(instant: number, timeZone: string): string {
  const part = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const [year, month, day] = [part.get("year"), part.get("month"), part.get("day")];
  const [hour, minute, second] = [part.get("hour"), part.get("minute"), part.get("second")];
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${part.get("fractionalSecond")}`;
}

function offsetAt(instant: number, timeZone: string): number {
  return Date.parse(`${localText(instant, timeZone)}Z`) - instant;
}

/**
 * The instant of a local date and time; undefined where that is none. One that happens twice is the earlier; one that the
 * clocks skip moves forward by what they skip.
 */
export function instantOfLocal(local: string, timeZone: string): number | undefined {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const before = asUtc - offsetAt(asUtc - dayInMilliseconds, timeZone);
  const after = asUtc - offsetAt(asUtc + dayInMilliseconds, timeZone);
  const fitting = [before, after].filter((instant) => instant + offsetAt(instant, timeZone) === asUtc);
  return fitting.length === 0 ? before : Math.min(...fitting);
}

/** The offset as ISO 8601 writes it, `+05:00`; undefined where it is not of whole minutes. */
export function offsetText(instant: number, timeZone: string): string | undefined {
  const minutes = offsetAt(instant, timeZone) / 60_000;
  if (!Number.isInteger(minutes)) return undefined;
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

/** An instant as facts may name it, in the zone where that can be written: `2020-11-11T23:59:59.999+05:00`. */
export function instantInZone(instant: number, timeZone: string): string {
  const offset = offsetText(instant, timeZone);
  if (offset === undefined) return new Date(instant).toISOString();
  return `${localText(instant, timeZone).replace(/(?::00)?\.000$/, "")}${offset}`;
}

/** The calendar date some days later, or earlier. */
export function datePlus(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/** The first instant of a calendar date. */
export function startOfDate(date: string, timeZone: string): number | undefined {
  return instantOfLocal(`${date}T00:00`, timeZone);
}

/** The same time of day some days later, or earlier. */
export function daysLater(instant: number, days: number, timeZone: string): number {
  const local = localText(instant, timeZone);
  return instantOfLocal(datePlus(local.slice(0, 10), days) + local.slice(10), timeZone) ?? instant;
}
