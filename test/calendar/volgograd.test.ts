import { describe, expect, it } from "vitest";
import { deadlineCalendar } from "../../src/calendar/deadline-calendar.js";
import { dutyCalendar } from "../../src/calendar/duty-calendar.js";
import { duties } from "../../src/festival/duties.js";
import type { Festival } from "../../src/model/festival.js";
import { readCalendar } from "./read-calendar.js";

const at = "2020-12-01T09:00+04:00";

/** What the clocks in Volgograd show: UTC+4 before 2020-12-27 at 02:00, UTC+3 from then on. */
const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Volgograd",
  dateStyle: "short",
  timeStyle: "medium",
});

// Each instant by hand, and what the clocks in Volgograd show then.
const lesson = { id: "l", date: "2020-12-30", timeZone: "Europe/Volgograd", startsAt: "10:00" };
const ends: readonly [clause: string, end: string, local: string][] = [
  ["IV.lesson-created", "2020-12-25T20:00:00.000Z", "2020-12-26 00:00:00"],
  ["IV.link-sent", "2020-12-25T20:00:00.000Z", "2020-12-26 00:00:00"],
  ["V.link-forwarded", "2020-12-25T20:00:00.000Z", "2020-12-26 00:00:00"],
  ["V.confirmed-in-time", "2020-12-25T20:00:00.000Z", "2020-12-26 00:00:00"],
  ["VI.delivered", "2020-12-28T21:00:00.000Z", "2020-12-29 00:00:00"],
  ["VII.mentor-present", "2020-12-30T07:00:00.000Z", "2020-12-30 10:00:00"],
  ["VII.school-link-checked", "2020-12-30T07:00:00.000Z", "2020-12-30 10:00:00"],
];

describe("a lesson in Volgograd after its clocks were turned back", () => {
  const { events } = readCalendar(deadlineCalendar(lesson, { at }));

  it.each(ends)("%s ends at the right instant: %s, on the clocks there %s", (clause, end, local) => {
    const event = events.find(({ uid }) => uid.startsWith(`${clause}/`));
    expect(event?.end).toBe(end);
    expect(clock.format(new Date(event?.end ?? ""))).toBe(local);
  });

  it("every event is the hour before its deadline", () => {
    expect(events).toHaveLength(12);
    for (const { start, end } of events) expect(Date.parse(end) - Date.parse(start)).toBe(3_600_000);
  });

  it("alarms go off 24 and 2 hours before the deadline, not before the start of the event", () => {
    expect(events[0]?.alarms).toEqual([
      { action: "DISPLAY", at: "2020-12-24T20:00:00.000Z" },
      { action: "DISPLAY", at: "2020-12-25T18:00:00.000Z" },
    ]);
  });

  it("says the last day of the deadline, not the next one", () => {
    expect(events[0]?.description).toContain("Due: by the end of 25 December 2020, Volgograd");
  });
});

describe("deadlines on the other side of the change", () => {
  it.each([
    ["2020-12-31", "2020-12-26T20:00:00.000Z", "2020-12-27 00:00:00"], // the last day on the old clock
    ["2021-01-01", "2020-12-27T21:00:00.000Z", "2020-12-28 00:00:00"], // the day of 25 hours
    ["2020-12-26", "2020-12-21T20:00:00.000Z", "2020-12-22 00:00:00"],
  ])("of a lesson on %s the one of stage IV ends at %s", (date, end, local) => {
    const { events } = readCalendar(
      deadlineCalendar(
        { id: "l", date, timeZone: "Europe/Volgograd" },
        { at, clauses: ["IV.lesson-created"] },
      ),
    );
    expect(events.map((event) => event.end)).toEqual([end]);
    expect(clock.format(new Date(end))).toBe(local);
  });
});

describe("duties of a festival in Volgograd", () => {
  const festival: Festival = {
    format: "upm-festival/1",
    regions: [{ id: "r", name: "Region", timeZone: "Europe/Volgograd", competencies: ["c"], venues: ["v"] }],
    competencies: [{ id: "c", name: "Competency", infrastructureList: [] }],
    venues: [{ id: "v", region: "r", name: "Venue", competencies: ["c"] }],
    schools: [{ id: "s", region: "r", name: "School" }],
    driveTimes: [],
    agreements: [],
    lessons: [{ id: "l", venue: "v", school: "s", competency: "c", date: "2020-12-30" }],
    parents: [],
    participants: [],
    confirmations: [],
  };

  it("are on the calendar exactly when the board says, and what nobody owes is cancelled", () => {
    const board = duties(festival, { at });
    const { events } = readCalendar(dutyCalendar(board, { at }));
    expect(events.map(({ end }) => end)).toEqual(board.map(({ due }) => due));
    expect(events.find(({ uid }) => uid.startsWith("IV.lesson-created"))?.end).toBe(
      "2020-12-25T20:00:00.000Z",
    );
    const delivery = events.find(({ uid }) => uid.startsWith("VI.delivered"));
    expect(delivery).toMatchObject({ end: "2020-12-28T21:00:00.000Z", status: "CANCELLED", alarms: [] });
  });
});
