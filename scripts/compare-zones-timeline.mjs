// What Temporal knows of a zone, asked once: its offsets and when they change. Days and wall times are then counted from
// that here, since to ask Temporal for each of millions of instants takes hours. Days are numbers since 1970-01-01.
import { Temporal } from "@js-temporal/polyfill";

const dayLength = 86_400_000;
const minuteLength = 60_000;

/** The stretches of time between two changes of the clocks: from `start` until before `end`, all at one offset. */
function stretchesOf(zone, firstYear, lastYear) {
  const from = Temporal.Instant.from(`${firstYear - 1}-01-01T00:00Z`).toZonedDateTimeISO(zone);
  const offsetOf = (zoned) => zoned.offsetNanoseconds / 1e6;
  const stretches = [
    { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY, offset: offsetOf(from) },
  ];
  let change = from.getTimeZoneTransition("next");
  while (change !== null && change.year <= lastYear + 1) {
    const start = change.epochMilliseconds;
    stretches.at(-1).end = start;
    stretches.push({ start, end: Number.POSITIVE_INFINITY, offset: offsetOf(change) });
    change = change.getTimeZoneTransition("next");
  }
  return stretches;
}

/** A zone in the years from `firstYear` to `lastYear`: where its days begin, and when its wall times are. */
export function timelineOf(zone, firstYear, lastYear) {
  const stretches = stretchesOf(zone, firstYear, lastYear);

  /** The first instant whose local date is that day or later. */
  function startOfDay(day) {
    const midnight = day * dayLength;
    const reaching = stretches.find(({ end, offset }) => end + offset > midnight);
    return Math.max(reaching.start, midnight - reaching.offset);
  }

  /** The instant of a wall time: of two the earlier; past a gap by the length of the gap. */
  function wallTime(day, minutes) {
    const local = day * dayLength + minutes * minuteLength;
    const showing = stretches.find(
      ({ start, end, offset }) => local - offset >= start && local - offset < end,
    );
    if (showing !== undefined) return local - showing.offset;
    const before = stretches.findLast(({ end, offset }) => end + offset <= local);
    return local - before.offset;
  }

  /** The local days that are next to a change of the clocks, two on either side. */
  const daysAroundChanges = new Set(
    stretches.slice(1).flatMap(({ start, offset }) => {
      const day = Math.floor((start + offset) / dayLength);
      return [day - 2, day - 1, day, day + 1, day + 2];
    }),
  );

  return { startOfDay, wallTime, daysAroundChanges };
}

/** The same from Temporal itself. */
export function temporalStartOfDay(date, zone) {
  return date.toZonedDateTime(zone).epochMilliseconds;
}

export function temporalWallTime(date, minutes, zone) {
  const wall = date.toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return wall.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds;
}
