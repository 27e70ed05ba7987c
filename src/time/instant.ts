import { dayAtStartOf, twoDigits } from "./calendar-date.js";

/**
 * A point in time: ISO 8601 with `Z` or an offset, epoch milliseconds, or a `Date`; of the years 2000 to 2099.
 *
 * Text without an offset is invalid; digits past milliseconds are cut.
 *
 * @since 0.1.0
 * @public
 */
export type Instant = string | number | Date;

/**
 * A point in time as a document writes it: `YYYY-MM-DDTHH:mm[:ss[.f…]]` and `Z` or `±HH:mm`.
 *
 * @since 0.1.0
 * @public
 */
export type InstantText = string;

/** A point in time as the rules compare it: whole milliseconds since 1970-01-01T00:00Z. */
export type EpochMilliseconds = number;

/** What is expected where an instant is. */
export const instantExpected =
  "an instant of 2000 to 2099: ISO 8601 with Z or an offset, epoch milliseconds or a Date";

/** 2000-01-01T00:00Z, and one millisecond past 2099. */
const first = 946_684_800_000;
const end = 4_102_444_800_000;

/** The instant that `text` names, or NaN where it is not of the form above. */
export function instantOfText(text: InstantText): EpochMilliseconds {
  // The shortest is `2020-11-11T12:00Z`. Read past its end, a text would cost as much as many that are right.
  const day = text.length < 17 ? -1 : dayAtStartOf(text);
  if (day < 0 || text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58) return Number.NaN;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return Number.NaN;
  let position = 16;
  let milliseconds = 0;
  if (text.charCodeAt(16) === 58) {
    const second = twoDigits(text, 17);
    if (second < 0 || second > 59) return Number.NaN;
    milliseconds = second * 1000;
    position = 19;
    if (text.charCodeAt(19) === 46) {
      position = endOfDigits(text, 20);
      if (position === 20) return Number.NaN;
      milliseconds += thousandths(text, 20, position);
    }
  }
  const offset = offsetAt(text, position);
  if (offset === noOffset) return Number.NaN;
  return day * 86_400_000 + ((hour * 60 + minute - offset) * 60_000 + milliseconds);
}

/** Where the digits end that stand from `position` on. */
function endOfDigits(text: string, position: number): number {
  let end = position;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return end;
}

/** The milliseconds of the fraction between two positions; digits past the third are cut. */
function thousandths(text: string, from: number, end: number): number {
  let milliseconds = 0;
  for (let place = from; place < from + 3; place += 1)
    milliseconds = milliseconds * 10 + (place < end ? text.charCodeAt(place) - 48 : 0);
  return milliseconds;
}

/** No offset is as long. */
const noOffset = 10_000;

/** The offset in minutes that is all that is left of `text` from `position` on, or `noOffset`. */
function offsetAt(text: string, position: number): number {
  if (position >= text.length) return noOffset;
  const sign = text.charCodeAt(position);
  if (sign === 90) return text.length === position + 1 ? 0 : noOffset;
  if ((sign !== 43 && sign !== 45) || text.length !== position + 6 || text.charCodeAt(position + 3) !== 58) {
    return noOffset;
  }
  const hours = twoDigits(text, position + 1);
  const minutes = twoDigits(text, position + 4);
  if (hours < 0 || minutes < 0 || minutes > 59 || hours * 60 + minutes > 1080) return noOffset;
  return sign === 43 ? hours * 60 + minutes : -(hours * 60 + minutes);
}

/** The instant in whole milliseconds, or NaN where it is none or outside 2000 to 2099. */
export function instantOf(value: unknown): EpochMilliseconds {
  if (typeof value === "string") return instantOfText(value);
  const milliseconds =
    typeof value === "number" ? value : value instanceof Date ? value.getTime() : Number.NaN;
  return milliseconds >= first && milliseconds < end ? Math.floor(milliseconds) : Number.NaN;
}

/** The instant as `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export function textOf(instant: EpochMilliseconds): InstantText {
  return new Date(instant).toISOString();
}
