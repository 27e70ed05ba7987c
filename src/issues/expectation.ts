import { dayOf } from "../time/calendar-date.js";
import { instantOfText } from "../time/instant.js";
import { zoneNamed } from "../time/zone.js";

/** What a single value must be, in words and as a test: used wherever such a value comes in. */
export interface Expectation<T extends string | number> {
  /** What is expected, to follow the word "expected". */
  readonly expected: string;
  readonly type: T extends string ? "string" : "number";
  readonly accepts: (value: T) => boolean;
}

export const realDay: Expectation<string> = {
  expected: "a real day of 2000 to 2099 as YYYY-MM-DD",
  type: "string",
  accepts: (text) => dayOf(text) >= 0,
};

export const instantText: Expectation<string> = {
  expected: "an instant of 2000 to 2099 as YYYY-MM-DDTHH:mm[:ss[.fff]] and Z or ±HH:mm",
  type: "string",
  accepts: (text) => !Number.isNaN(instantOfText(text)),
};

export const ianaZone: Expectation<string> = {
  expected: "the name of an IANA time zone, such as Europe/Moscow",
  type: "string",
  accepts: (text) => zoneNamed(text) !== undefined,
};

export const timeOfDay: Expectation<string> = {
  expected: "a time of day as HH:mm, 00:00 to 23:59",
  type: "string",
  accepts: (text) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text),
};

export const idText: Expectation<string> = {
  expected: "an id: non-empty text without a slash",
  type: "string",
  accepts: (text) => text !== "" && !text.includes("/"),
};

export const nonEmptyText: Expectation<string> = {
  expected: "non-empty text",
  type: "string",
  accepts: (text) => text !== "",
};

function whole(minimum: number, maximum: number): Expectation<number> {
  return {
    expected: `a whole number, ${minimum} to ${maximum}`,
    type: "number",
    accepts: (value) => Number.isInteger(value) && value >= minimum && value <= maximum,
  };
}

function between(minimum: number, maximum: number): Expectation<number> {
  return {
    expected: `a number, ${minimum} to ${maximum}`,
    type: "number",
    accepts: (value) => value >= minimum && value <= maximum,
  };
}

export const quantity = whole(1, 1_000_000);
export const leadDays = whole(0, 366);
export const countOrMinutes = whole(0, 1_000_000);
export const driveSeconds = whole(0, 10_000_000);
export const latitude = between(-90, 90);
export const longitude = between(-180, 180);
