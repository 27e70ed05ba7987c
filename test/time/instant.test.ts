import { Temporal } from "@js-temporal/polyfill";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, instantOfText, textOf } from "../../src/time/instant.js";

describe("the text of an instant", () => {
  it.each([
    ["2020-11-16T10:20Z", Date.UTC(2020, 10, 16, 10, 20)],
    ["2020-11-16T10:20:30Z", Date.UTC(2020, 10, 16, 10, 20, 30)],
    ["2020-11-16T10:20:30.1Z", Date.UTC(2020, 10, 16, 10, 20, 30, 100)],
    ["2020-11-16T10:20:30.12Z", Date.UTC(2020, 10, 16, 10, 20, 30, 120)],
    ["2020-11-16T10:20:30.123Z", Date.UTC(2020, 10, 16, 10, 20, 30, 123)],
    ["2020-11-16T10:20+05:00", Date.UTC(2020, 10, 16, 5, 20)],
    ["2020-11-16T10:20-03:30", Date.UTC(2020, 10, 16, 13, 50)],
    ["2020-11-16T10:20:30.5+05:45", Date.UTC(2020, 10, 16, 4, 35, 30, 500)],
    ["2020-11-16T00:00+00:00", Date.UTC(2020, 10, 16)],
    ["2020-11-16T00:00-00:00", Date.UTC(2020, 10, 16)],
    ["2020-11-16T23:59:59.999Z", Date.UTC(2020, 10, 17) - 1],
    ["2020-11-16T00:00+18:00", Date.UTC(2020, 10, 15, 6)],
    ["2020-11-16T00:00-18:00", Date.UTC(2020, 10, 16, 18)],
    ["2020-02-29T12:00Z", Date.UTC(2020, 1, 29, 12)],
  ])("may be %s", (text, expected) => {
    expect(instantOfText(text)).toBe(expected);
    expect(instantOf(text)).toBe(expected);
  });

  it.each([
    ["2020-11-16T10:20:30.1239Z"],
    ["2020-11-16T10:20:30.123999999Z"],
    ["2020-11-16T10:20:30.1239999999999999999999Z"],
    [`2020-11-16T10:20:30.123${"9".repeat(400)}Z`],
  ])("is cut past milliseconds, never rounded: %s", (text) => {
    expect(instantOfText(text)).toBe(Date.UTC(2020, 10, 16, 10, 20, 30, 123));
  });

  it("is of 2000 to 2099 as written, wherever the offset puts it", () => {
    expect(instantOfText("2000-01-01T00:00+18:00")).toBe(Date.UTC(1999, 11, 31, 6));
    expect(instantOfText("2000-01-01T00:00Z")).toBe(Date.UTC(2000, 0, 1));
    expect(instantOfText("2099-12-31T23:59:59.999-18:00")).toBe(Date.UTC(2100, 0, 1, 18) - 1);
    expect(instantOfText("1999-12-31T23:59:59.999Z")).toBeNaN();
    expect(instantOfText("1999-12-31T23:59-18:00")).toBeNaN();
    expect(instantOfText("2100-01-01T00:00Z")).toBeNaN();
    expect(instantOfText("2100-01-01T00:00+18:00")).toBeNaN();
  });

  it.each([
    ["no offset", "2020-11-16T10:20"],
    ["no offset after seconds", "2020-11-16T10:20:30.123"],
    ["only a date", "2020-11-16"],
    ["no time", "2020-11-16T"],
    ["no time but a Z", "2020-11-16TZ"],
    ["no minutes", "2020-11-16T10Z"],
    ["hour 24", "2020-11-16T24:00Z"],
    ["hour 25", "2020-11-16T25:00Z"],
    ["minute 60", "2020-11-16T10:60Z"],
    ["second 60", "2020-11-16T10:20:60Z"],
    ["a leap second", "2016-12-31T23:59:60Z"],
    ["a small z", "2020-11-16T10:20z"],
    ["a small t", "2020-11-16t10:20Z"],
    ["a space for the T", "2020-11-16 10:20Z"],
    ["a space before the offset", "2020-11-16T10:20 +03:00"],
    ["a space before", " 2020-11-16T10:20Z"],
    ["a space after", "2020-11-16T10:20Z "],
    ["a line break after", "2020-11-16T10:20Z\n"],
    ["an offset past 18 hours", "2020-11-16T10:20+18:01"],
    ["an offset past −18 hours", "2020-11-16T10:20-18:01"],
    ["an offset of 19 hours", "2020-11-16T10:20+19:00"],
    ["minute 60 in the offset", "2020-11-16T10:20+03:60"],
    ["an offset without minutes", "2020-11-16T10:20+03"],
    ["an offset without colon", "2020-11-16T10:20+0300"],
    ["an offset with seconds", "2020-11-16T10:20+03:00:00"],
    ["an offset after Z", "2020-11-16T10:20Z+03:00"],
    ["a minus sign that is no hyphen", "2020-11-16T10:20−03:00"],
    ["a zone's name", "2020-11-16T10:20+03:00[Europe/Moscow]"],
    ["a fraction without digits", "2020-11-16T10:20:30.Z"],
    ["a fraction with a comma", "2020-11-16T10:20:30,5Z"],
    ["a fraction of minutes", "2020-11-16T10:20.5Z"],
    ["a fraction with a sign", "2020-11-16T10:20:30.-5Z"],
    ["a colon too many", "2020-11-16T10:20:Z"],
    ["one digit for the hour", "2020-11-16T9:20Z"],
    ["one digit for the minute", "2020-11-16T10:2Z"],
    ["one digit for the second", "2020-11-16T10:20:3Z"],
    ["a full stop for the colon of the time", "2020-11-16T10.20Z"],
    ["a full stop for the colon of the seconds", "2020-11-16T10:20.30Z"],
    ["a hyphen for the colon of the offset", "2020-11-16T10:20+03-00"],
    ["the character before 0 for tens of hours", "2020-11-16T/9:20Z"],
    ["the character before 0 for hours", "2020-11-16T1/:20Z"],
    ["the character after 9 for hours", "2020-11-16T0::20Z"],
    ["the character before 0 for tens of minutes", "2020-11-16T10:/9Z"],
    ["the character after 9 for minutes", "2020-11-16T10:2:Z"],
    ["the character before 0 for tens of seconds", "2020-11-16T10:20:/9Z"],
    ["the character after 9 for seconds", "2020-11-16T10:20:3:Z"],
    ["the character before 0 in a fraction", "2020-11-16T10:20:30.1/Z"],
    ["the character after 9 in a fraction", "2020-11-16T10:20:30.1:Z"],
    ["the character before 0 for tens of the offset", "2020-11-16T10:20+/9:00"],
    ["the character after 9 for the offset", "2020-11-16T10:20+0::00"],
    ["the character before 0 for its minutes", "2020-11-16T10:20+03:/9"],
    ["full-width digits", "2020-11-16T１０:20Z"],
    ["the basic format", "20201116T102000Z"],
    ["an expanded year", "+002020-11-16T10:20Z"],
    ["no real day", "2020-02-30T10:20Z"],
    ["the day after the last of a month", "2020-11-31T00:00Z"],
    ["digits", "1605522000000"],
    ["the form of Date", "Mon Nov 16 2020 10:20:00 GMT+0300"],
    ["nothing", ""],
  ])("is not %s: %j", (_, text) => {
    expect(instantOfText(text)).toBeNaN();
    expect(instantOf(text)).toBeNaN();
  });
});

const offsetMinutes = fc.integer({ min: -1080, max: 1080 });
const localMilliseconds = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) - 1 });
const twoDigits = (value: number) => String(value).padStart(2, "0");

/** Valid text in every form: with and without seconds, 0 to 12 digits of fraction, `Z` and offsets. */
const validText = fc
  .record({
    local: localMilliseconds.map((milliseconds) => new Date(milliseconds).toISOString()),
    form: fc.constantFrom("minutes", "seconds", "fraction"),
    digits: fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 12 }),
    offset: fc.option(offsetMinutes, { nil: "Z" as const }),
  })
  .map(({ local, form, digits, offset }) => {
    const time = form === "minutes" ? local.slice(0, 16) : local.slice(0, 19);
    return `${time}${form === "fraction" ? `.${digits}` : ""}${offset === "Z" ? offset : offsetText(offset)}`;
  });

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

describe("an instant", () => {
  it("from valid text is Temporal's, in whole milliseconds", () => {
    fc.assert(
      fc.property(validText, (text) => {
        // Temporal keeps nine digits at most; what is past the third is cut anyway.
        const nineDigits = text.replace(/(\.\d{9})\d+/, "$1");
        expect(instantOfText(text)).toBe(Temporal.Instant.from(nineDigits).epochMilliseconds);
      }),
      { numRuns: 1000 },
    );
  });

  it("from valid text is written as UTC that names the same instant", () => {
    fc.assert(
      fc.property(localMilliseconds, (milliseconds) => {
        const text = textOf(milliseconds);
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
        expect(instantOfText(text)).toBe(milliseconds);
      }),
    );
  });

  it("is in no text with one character too many or too few of it", () => {
    fc.assert(
      fc.property(validText, fc.nat(), fc.constantFrom("", " ", "x", ":", "Z"), (text, seed, inserted) => {
        // Not within the fraction: one digit less is a fraction still.
        const end = text.includes(".") ? text.indexOf(".") : text.length;
        const position = seed % end;
        const kept = inserted === "" ? position + 1 : position;
        expect(instantOfText(text.slice(0, position) + inserted + text.slice(kept))).toBeNaN();
      }),
      { numRuns: 500 },
    );
  });

  it("may be epoch milliseconds of 2000 to 2099", () => {
    expect(instantOf(Date.UTC(2020, 10, 16))).toBe(Date.UTC(2020, 10, 16));
    expect(instantOf(Date.UTC(2000, 0, 1))).toBe(Date.UTC(2000, 0, 1));
    expect(instantOf(Date.UTC(2000, 0, 1) - 1)).toBeNaN();
    expect(instantOf(Date.UTC(2100, 0, 1) - 1)).toBe(Date.UTC(2100, 0, 1) - 1);
    expect(instantOf(Date.UTC(2100, 0, 1))).toBeNaN();
  });

  it("of milliseconds with a fraction is cut to the whole millisecond", () => {
    expect(instantOf(Date.UTC(2020, 10, 16) + 0.999)).toBe(Date.UTC(2020, 10, 16));
    expect(instantOf(Date.UTC(2100, 0, 1) - 0.5)).toBe(Date.UTC(2100, 0, 1) - 1);
  });

  it("may be a Date of 2000 to 2099", () => {
    expect(instantOf(new Date("2020-11-16T10:20:30.123Z"))).toBe(Date.UTC(2020, 10, 16, 10, 20, 30, 123));
    expect(instantOf(new Date(Date.UTC(2000, 0, 1)))).toBe(Date.UTC(2000, 0, 1));
    expect(instantOf(new Date(Date.UTC(2000, 0, 1) - 1))).toBeNaN();
    expect(instantOf(new Date(Date.UTC(2100, 0, 1)))).toBeNaN();
  });

  it.each([
    ["an invalid Date", new Date(Number.NaN)],
    ["NaN", Number.NaN],
    ["Infinity", Number.POSITIVE_INFINITY],
    ["-Infinity", Number.NEGATIVE_INFINITY],
    ["seconds taken for milliseconds", 1_605_522_000],
    ["0", 0],
    ["null", null],
    ["undefined", undefined],
    ["true", true],
    ["a bigint", 1_605_522_000_000n],
    ["an object", { epochMilliseconds: 1_605_522_000_000 }],
    ["what only calls itself a number", { valueOf: () => 1_605_522_000_000 }],
    ["a list", [1_605_522_000_000]],
  ])("is not %s", (_, value) => {
    expect(instantOf(value)).toBeNaN();
  });
});
