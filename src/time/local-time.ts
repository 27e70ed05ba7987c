import { getTimezoneOffset } from "date-fns-tz/getTimezoneOffset";
import type { DayNumber } from "./calendar-date.js";
import type { EpochMilliseconds } from "./instant.js";
import { localDayAt, localTimeAt, type Zone } from "./zone.js";

const halfDay = 43_200_000;
const day = 86_400_000;

/**
 * The instant of noon. The library takes the instant it is given for local time, which makes it wrong around a change
 * of offset, and right for a local time that exists exactly once, as noon does. (On the two days that islands of the
 * Pacific left out it takes the earlier side, which is what is wanted here.) `fromZonedTime` does the same by the same
 * code, and weighs more than twice as much.
 */
function noonOf(of: DayNumber, zone: Zone): EpochMilliseconds {
  const local = of * day + halfDay;
  return local - getTimezoneOffset(zone.name, new Date(local));
}

/**
 * The first instant whose local date is that day or later: reading 3.
 *
 * Where the clocks change around midnight, midnight may be skipped or come twice.
 */
export function dayStart(of: DayNumber, zone: Zone): EpochMilliseconds {
  const byOffsetBefore = noonOf(of - 1, zone) + halfDay;
  const byOffsetAfter = noonOf(of, zone) - halfDay;
  if (byOffsetBefore === byOffsetAfter) return byOffsetAfter;
  // Clocks go back: midnight of the offset before comes first, unless they went back before it.
  if (byOffsetBefore < byOffsetAfter) {
    return localDayAt(byOffsetBefore, zone) >= of ? byOffsetBefore : byOffsetAfter;
  }
  // Clocks go forward: local time only grows in between, so the first such instant can be searched by halves.
  let before = byOffsetAfter - 1;
  let reached = byOffsetBefore;
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (localDayAt(middle, zone) >= of) reached = middle;
    else before = middle;
  }
  return reached;
}

/**
 * The instant of a wall time, in minutes after midnight: one that does not exist moves forward by the gap, of one that
 * happens twice it is the earlier.
 */
export function wallTime(of: DayNumber, minutes: number, zone: Zone): EpochMilliseconds {
  const local = of * day + minutes * 60_000;
  // The offsets a day to either side are those before and after any change in between.
  const offsetBefore = (of - 1) * day + halfDay - noonOf(of - 1, zone);
  const offsetAfter = (of + 1) * day + halfDay - noonOf(of + 1, zone);
  const byOffsetBefore = local - offsetBefore;
  const byOffsetAfter = local - offsetAfter;
  if (byOffsetBefore === byOffsetAfter) return byOffsetBefore;
  const onlyAfter = localTimeAt(byOffsetAfter, zone) === local && localTimeAt(byOffsetBefore, zone) !== local;
  return onlyAfter ? byOffsetAfter : byOffsetBefore;
}
