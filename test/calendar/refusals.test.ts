import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deadlineCalendar } from "../../src/calendar/deadline-calendar.js";
import { dutyCalendar } from "../../src/calendar/duty-calendar.js";
import { isInvalidCalendar } from "../../src/issues/invalid-calendar.js";
import { isInvalidFacts } from "../../src/issues/invalid-facts.js";
import { duty } from "./board.js";

const at = "2020-12-01T09:00+04:00";
const lesson = { id: "l", date: "2020-12-30", timeZone: "Europe/Volgograd" };
const good = dutyCalendar([duty(), duty({ clause: "IV.link-sent" })], { at, nameOf: () => "Secret name" });

function refusalOf(make: () => unknown): unknown {
  try {
    make();
  } catch (error) {
    return error;
  }
  throw new Error("it was not refused");
}

describe("a previous calendar that is none", () => {
  it.each<[string, string, line: string | undefined, expected: RegExp]>([
    ["nothing", "", "", /^BEGIN:VCALENDAR$/],
    ["JSON", "{}", "{}", /^a line of iCalendar/],
    ["another format of the same kind", "BEGIN:VCARD\r\n", "BEGIN:VCARD", /^BEGIN:VCALENDAR$/],
    ["a folded line first", " BEGIN:VCALENDAR\r\n", " BEGIN:VCALENDAR", /^BEGIN:VCALENDAR$/],
    ["another version", good.replace("VERSION:2.0", "VERSION:1.0"), "VERSION:1.0", /^VERSION:2\.0$/],
    [
      "of another program",
      good.replace("upm-rules//calendar", "other//calendar"),
      "PRODID:-//other//calendar//EN",
      /a calendar of upm-rules$/,
    ],
    ["cut off", good.slice(0, good.lastIndexOf("END:VEVENT")), "END:VALARM", /^END:VCALENDAR after it$/],
    ["a word where a sequence is", good.replace("SEQUENCE:0", "SEQUENCE:one"), "SEQUENCE:one", /^a sequence/],
    [
      "no day where an instant is",
      good.replace(/DTSTAMP:\d{8}/, "DTSTAMP:20201301"),
      "DTSTAMP:20201301T050000Z",
      /^an instant/,
    ],
    [
      "a local time where an instant is",
      good.replace(/(DTEND:\d{8}T\d{6})Z/, "$1"),
      "DTEND:20201225T200000",
      /^an instant/,
    ],
    ["an event without UID", good.replace(/UID:.*\r\n/, ""), "BEGIN:VEVENT", /^an event with UID$/],
    [
      "an event without a summary",
      good.replace(/SUMMARY:.*\r\n(?: .*\r\n)*/, ""),
      "BEGIN:VEVENT",
      /^an event with SUMMARY$/,
    ],
    [
      "an event that leaves what it says to its alarm",
      good.replace(/DESCRIPTION:.*\r\n(?: .*\r\n)*/, ""),
      "BEGIN:VEVENT",
      /^an event with DESCRIPTION$/,
    ],
    ["a task", good.replaceAll("VEVENT", "VTODO"), "BEGIN:VTODO", /^BEGIN:VEVENT$/],
    [
      "an event twice",
      good.replace("link-sent", "lesson-created"),
      "BEGIN:VEVENT",
      /^an event with a UID of its own$/,
    ],
    ["two calendars", good + good, "BEGIN:VCALENDAR", /^nothing after END:VCALENDAR$/],
    ["a line that is none", good.replace("STATUS:CONFIRMED", "STATUS"), "STATUS", /^a line of iCalendar/],
  ])("is refused, with the line and what was expected: %s", (_, previous, line, expected) => {
    const error = refusalOf(() => dutyCalendar([duty()], { at, previous }));
    if (!isInvalidCalendar(error)) throw error;
    expect([error.name, error.code]).toEqual(["InvalidCalendar", "InvalidCalendar"]);
    expect(error.expected).toMatch(expected);
    expect(previous.split("\r\n")[error.line - 1]).toBe(line);
    expect(error.message).toContain(`line ${error.line}: expected ${error.expected};`);
    expect(error.message).not.toMatch(/Secret|undefined/);
  });

  it("and nothing else is thrown, wherever a character is lost, doubled or changed", () => {
    fc.assert(
      fc.property(fc.nat(good.length), fc.constantFrom("", "x", "\r\n", ":", "é", "\\"), (place, put) => {
        const previous = good.slice(0, place) + put + good.slice(place + 1);
        try {
          dutyCalendar([duty()], { at, previous });
        } catch (error) {
          if (!isInvalidCalendar(error)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("arguments that cannot be", () => {
  it.each<[string, () => unknown, pointers: readonly string[]]>([
    ["no instant", () => dutyCalendar([], { at: "2020-12-01" }), ["/at"]],
    [
      "a duty without a deadline",
      () => dutyCalendar([duty({ due: "soon", timeZone: "Nowhere" })], { at }),
      ["/0/due", "/0/timeZone"],
    ],
    ["a duty done at no time", () => dutyCalendar([duty(), duty({ doneAt: "x" })], { at }), ["/1/doneAt"]],
    ["a lesson without a day", () => deadlineCalendar({ ...lesson, date: "2020-02-30" }, { at }), ["/date"]],
    ["a lesson without an id", () => deadlineCalendar({ ...lesson, id: "" }, { at }), ["/id"]],
    ["a pair for a lesson", () => deadlineCalendar({ ...lesson, id: "a/b" }, { at }), ["/id"]],
  ])("are named as every other malformed fact: %s", (_, make, pointers) => {
    const error = refusalOf(make);
    if (!isInvalidFacts(error)) throw error;
    expect(error.issues.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it("a language or an alarm that there is not is a RangeError", () => {
    const german = "de" as "en";
    expect(() => dutyCalendar([], { at, language: german })).toThrow(RangeError);
    expect(() => dutyCalendar([], { at, language: "toString" as "en" })).toThrow(RangeError);
    for (const minutes of [-1, 0.5, Number.NaN, 1e10])
      expect(() => dutyCalendar([], { at, alarms: [minutes] })).toThrow(RangeError);
  });
});
