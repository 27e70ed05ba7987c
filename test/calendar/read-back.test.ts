import fc from "fast-check";
import ical from "node-ical";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { deadlineCalendar } from "../../src/calendar/deadline-calendar.js";
import { dutyCalendar } from "../../src/calendar/duty-calendar.js";
import { duty } from "./board.js";
import { readCalendar } from "./read-calendar.js";

const at = "2020-12-01T09:00+04:00";

/** Text that could end a line, a value, a property or a calendar, turn its direction, or fill many lines. */
const hostile = fc.oneof(
  fc.constantFrom(
    "a\nEND:VEVENT\nBEGIN:VEVENT\nUID:x",
    "a\r\nSTATUS:CANCELLED",
    ",;:\\\"'",
    "\\n\\N\\,\\;",
    "\u0000\u0007\u001b[31m\u007f\u0085",
    "\u2028\u2029",
    "\u202e\u2066bidi\u200f",
    "👩‍👩‍👧‍👦".repeat(40),
    "ж".repeat(3000),
    "\ud800 \udfff",
    "  ",
    "\t x",
    "",
  ),
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({
    unit: fc.constantFrom("\\", "n", "\n", "\r", ",", ";", ":", " ", "ж", "👧", "\u0001"),
    maxLength: 90,
  }),
);

/** The same text with one kind of line end, and what iCalendar has no place for as in JSON. */
function asShown(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n")
    .replace(/(?![\n\t])\p{Cc}|\p{Zl}|\p{Zp}|\p{Cs}/gu, (character) => {
      return `\\u${`000${character.charCodeAt(0).toString(16)}`.slice(-4)}`;
    });
}

describe("whatever names hold", () => {
  it("stays text: ical.js reads back what was written", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, calendarName, id) => {
        const subject = { kind: "lesson", id } as const;
        const board = [duty({ subject }), duty({ subject, clause: "IV.link-sent" })];
        const text = dutyCalendar(board, { at, name: calendarName, nameOf: () => name });
        const { events, ...calendar } = readCalendar(text);
        expect(calendar.name).toBe(asShown(calendarName) || "Professional skills lessons (UPM)");
        expect(events).toHaveLength(2);
        const shown = asShown(name);
        const title = "the venue creates the lesson on the platform early enough before its date";
        expect(events[0]?.summary).toBe(`${shown}: ${title}`);
        expect(events[0]?.description).toBe(
          [
            "Pending",
            "Due: by the end of 25 December 2020, Volgograd",
            `About: ${shown}`,
            `Who answers: venue: ${shown}`,
            "Clause: IV.lesson-created",
          ].join("\n"),
        );
        expect(events.map(({ status, alarms }) => [status, alarms.length])).toEqual([
          ["CONFIRMED", 2],
          ["CONFIRMED", 2],
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it("stays text: another parser, node-ical, reads the same", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        // Of these node-ical makes line ends and bare marks a second time.
        fc.pre(!/\\[nN,;]/.test(name));
        const text = dutyCalendar([duty()], { at, nameOf: () => `${name}.` });
        const [event, ...others] = Object.values(ical.sync.parseICS(text)).filter(
          (component) => component?.type === "VEVENT",
        );
        expect(others).toEqual([]);
        expect(event).toMatchObject({
          uid: "IV.lesson-created/venue/lesson/l@upm-rules",
          status: "CONFIRMED",
          start: new Date("2020-12-25T19:00:00.000Z"),
          end: new Date("2020-12-25T20:00:00.000Z"),
        });
        expect((event as { summary: string }).summary.startsWith(`${asShown(name)}.: the venue`)).toBe(true);
      }),
    );
  });

  it("the next calendar knows every event again", () => {
    fc.assert(
      fc.property(hostile, hostile, (name, id) => {
        const board = [duty({ subject: { kind: "lesson", id } })];
        const nameOf = () => name;
        const before = dutyCalendar(board, { at, nameOf });
        expect(dutyCalendar(board, { at: "2021-01-01T00:00Z", nameOf, previous: before })).toBe(before);
        const [gone] = readCalendar(dutyCalendar([], { at: "2021-01-01T00:00Z", previous: before })).events;
        const [had] = readCalendar(before).events;
        expect(gone?.summary).toBe(had?.summary);
        expect(gone?.description).toBe(`No longer needed\n${had?.description}`);
      }),
      { numRuns: 200 },
    );
  });
});

it("a calendar of nothing is a calendar", () => {
  expect(readCalendar(dutyCalendar([], { at }))).toEqual({
    name: "Professional skills lessons (UPM)",
    productId: "-//upm-rules//calendar//EN",
    events: [],
  });
});

it("follows from its arguments alone: neither clock nor chance is in it", () => {
  const lesson = { id: "l", date: "2020-12-30", timeZone: "Europe/Volgograd" };
  const text = deadlineCalendar(lesson, { at });
  vi.useFakeTimers({ now: 0 });
  onTestFinished(() => void vi.useRealTimers());
  expect(deadlineCalendar(lesson, { at })).toBe(text);
  const dates = new Set(text.match(/\d{8}T\d{6}Z/g));
  expect(dates).toContain("20201201T050000Z");
  expect([...dates].filter((date) => !/^(?:202012(?:25|28|29|30)|20201201)/.test(date))).toEqual([]);
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
});
