import { Temporal } from "@js-temporal/polyfill";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayOf, isWeekend } from "../../src/time/calendar-date.js";

/** Every day of 2000 to 2099, as Temporal tells them. */
const century = Array.from({ length: 36_525 }, (_, days) => {
  const date = Temporal.PlainDate.from("2000-01-01").add({ days });
  return { text: date.toString(), weekday: date.dayOfWeek };
});
const daysBefore2000 = Temporal.PlainDate.from("1970-01-01").until("2000-01-01").days;

describe("a calendar date", () => {
  it("is every real day of 2000 to 2099, numbered one after the other", () => {
    expect(century.at(-1)?.text).toBe("2099-12-31");
    expect(century.filter(({ text }, index) => dayOf(text) !== daysBefore2000 + index)).toEqual([]);
  });

  it("is written as it was read", () => {
    expect(century.filter(({ text }, index) => dateOf(daysBefore2000 + index) !== text)).toEqual([]);
  });

  it("is on a weekend on Saturdays and Sundays only", () => {
    const wrong = century.filter(({ weekday }, index) => isWeekend(daysBefore2000 + index) !== weekday > 5);
    expect(wrong).toEqual([]);
  });

  it("of 4 November 2020 is no weekend, of 31 October 2020 it is", () => {
    expect(isWeekend(dayOf("2020-11-04"))).toBe(false);
    expect(isWeekend(dayOf("2020-10-30"))).toBe(false);
    expect(isWeekend(dayOf("2020-10-31"))).toBe(true);
    expect(isWeekend(dayOf("2020-11-01"))).toBe(true);
    expect(isWeekend(dayOf("2020-11-02"))).toBe(false);
  });

  it.each(["2000-02-29", "2004-02-29", "2020-02-29", "2096-02-29", "2000-01-01", "2099-12-31", "2020-11-30"])(
    "is the real day %s",
    (text) => {
      expect(dayOf(text)).toBe(Temporal.PlainDate.from("1970-01-01").until(text).days);
    },
  );

  it.each([
    ["no day of a common year", "2001-02-29"],
    ["no day of any year", "2020-02-30"],
    ["no day of a month of thirty", "2020-11-31"],
    ["a month too many", "2020-13-01"],
    ["a month too few", "2020-00-10"],
    ["a day too few", "2020-11-00"],
    ["a day too many", "2020-12-32"],
    ["the last day before 2000", "1999-12-31"],
    ["the first day after 2099", "2100-01-01"],
    ["another millennium", "3020-11-16"],
    ["a short month", "2020-2-03"],
    ["a short day", "2020-02-3"],
    ["a short year", "20-11-16"],
    ["the start of an instant", "2020-11-16T"],
    ["an instant", "2020-11-16T00:00Z"],
    ["a space before", " 2020-11-16"],
    ["a space after", "2020-11-16 "],
    ["a line break after", "2020-11-16\n"],
    ["full-width digits", "２０２０-１１-１６"],
    ["one full-width digit", "2020-11-1６"],
    ["Arabic-Indic digits", "٢٠٢٠-١١-١٦"],
    ["other separators", "2020/11/16"],
    ["dashes that are no hyphens", "2020–11–16"],
    ["no separators", "20201116"],
    ["no separators, ten characters", "2020111600"],
    ["a week date", "2020-W47-1"],
    ["an ordinal date", "2020-321"],
    ["a sign", "+2020-11-16"],
    ["signs for digits", "2020-+1-16"],
    ["another separator of the day", "2020-11/16"],
    ["another separator of the month", "2020/11-16"],
    ["the character after 9 for a digit", "2020-11-1:"],
    ["the character before 0 for a digit", "2020-11-1/"],
    ["the character after 9 for the decade", "20:0-11-16"],
    ["the character before 0 for the decade", "20/9-11-16"],
    ["the character after 9 for the tens", "2020-0:-16"],
    ["the character before 0 for the tens", "2020-11-/9"],
    ["the words of a date", "16 November 2020"],
    ["nothing", ""],
  ])("is not %s: %j", (_, text) => {
    expect(dayOf(text)).toBeNaN();
  });

  it("has nothing in place of any of its characters but what keeps it a real day", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: century.length - 1 }).map((index) => century[index]?.text as string),
        fc.nat({ max: 9 }),
        fc.string({ minLength: 1, maxLength: 1, unit: "binary" }),
        (date, position, character) => {
          const text = date.slice(0, position) + character + date.slice(position + 1);
          const real = /^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(text) && isReal(text);
          expect(dayOf(text) >= 0).toBe(real);
        },
      ),
    );
  });
});

function isReal(text: string): boolean {
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
