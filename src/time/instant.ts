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

/** The milliseconds of the fraction that starts at `position`, and where it ends; digits past the third are cut. */
function fractionAt(text: string, position: number): { readonly milliseconds: number; readonly end: number } {
  let milliseconds = 0;
  let place = position;
  for (let unit = 100; ; unit = unit >= 10 ? unit / 10 : 0) {
    const digit = text.charCodeAt(place) - 48;
    if (!(digit >= 0 && digit <= 9)) return { milliseconds, end: place };
    milliseconds += digit * unit;
    place += 1;
  }
}

/** The instant that `text` names, or NaN where it is not of the form above. */
export function instantOfText(text: InstantText): EpochMilliseconds {
  const day = dayAtStartOf(text);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58 || !(hour < 24) || !(minute < 60))
    return Number.NaN;
  let position = 16;
  let second = 0;
  let milliseconds = 0;
  if (text.charCodeAt(16) === 58) {
    second = twoDigits(text, 17);
    if (!(second < 60)) return Number.NaN;
    position = 19;
    if (text.charCodeAt(19) === 46) {
      const fraction = fractionAt(text, 20);
      if (fraction.end === 20) return Number.NaN;
      milliseconds = fraction.milliseconds;
      position = fraction.end;
    }
  }
  const offset = offsetAt(text, position);
  return day * 86_400_000 + (hour * 60 + minute - offset) * 60_000 + second * 1000 + milliseconds;
}

/** The offset in minutes that is all that is left of `text` from `position` on, or NaN. */
function offsetAt(text: string, position: number): number {
  const sign = text.charCodeAt(position);
  if (sign === 90) return text.length === position + 1 ? 0 : Number.NaN;
  if ((sign !== 43 && sign !== 45) || text.length !== position + 6 || text.charCodeAt(position + 3) !== 58) {
    return Number.NaN;
  }
  const minutes = twoDigits(text, position + 4);
  const offset = twoDigits(text, position + 1) * 60 + minutes;
  if (!(minutes < 60) || !(offset <= 1080)) return Number.NaN;
  return sign === 43 ? offset : -offset;
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
