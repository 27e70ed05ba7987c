import { describe, expect, it } from "vitest";
import { deadlineCalendar } from "../../src/calendar/deadline-calendar.js";
import { dutyCalendar } from "../../src/calendar/duty-calendar.js";
import type { Duty } from "../../src/festival/duties.js";
import { duty } from "./board.js";
import { readCalendar } from "./read-calendar.js";

const first = "2020-12-01T09:00:00.000Z";
const second = "2020-12-02T10:00:00.000Z";
const third = "2020-12-03T11:00:00.000Z";

const created = duty();
const sent = duty({ clause: "IV.link-sent", blockedBy: ["IV.lesson-created"] });

function editions(board: readonly Duty[], at: string, previous?: string) {
  const text = dutyCalendar(board, { at, previous });
  const events = readCalendar(text).events.map(({ uid, sequence, stamp, lastModified, status }) => {
    expect(lastModified).toBe(stamp);
    return `${uid.split("/")[0]} ${sequence} ${stamp} ${status}`;
  });
  return { text, events };
}

describe("the sequence of an event", () => {
  it("starts at 0, at the time of the calendar", () => {
    expect(editions([created, sent], first).events).toEqual([
      `IV.lesson-created 0 ${first} CONFIRMED`,
      `IV.link-sent 0 ${first} CONFIRMED`,
    ]);
  });

  it("stays while nothing changes: the same bytes, whenever they are made", () => {
    const { text } = editions([created, sent], first);
    expect(editions([created, sent], second, text).text).toBe(text);
  });

  it("grows by one where the event says something else, and only there", () => {
    const { text } = editions([created, sent], first);
    const done = { ...created, state: "done", doneAt: "2020-12-01T12:00:00.000Z" } as const;
    const next = editions([done, sent], second, text);
    expect(next.events).toEqual([
      `IV.lesson-created 1 ${second} CONFIRMED`,
      `IV.link-sent 0 ${first} CONFIRMED`,
    ]);
    const moved = { ...done, due: "2020-12-26T20:00:00.000Z" };
    expect(editions([moved, sent], third, next.text).events).toEqual([
      `IV.lesson-created 2 ${third} CONFIRMED`,
      `IV.link-sent 0 ${first} CONFIRMED`,
    ]);
  });

  it.each<[string, Partial<Duty>]>([
    ["the deadline", { due: "2020-12-24T20:00:00.000Z" }],
    ["the zone of its words", { timeZone: "Europe/Moscow" }],
    ["the state", { state: "overdue" }],
    ["what it waits for", { blockedBy: ["III.competencies-agreed"] }],
    ["who owes it", { owedBy: "w" }],
    ["that nobody owes it", { state: "not-applicable", reason: "cancelled" }],
  ])("grows with %s", (_, change) => {
    const { text } = editions([created], first);
    const [event] = editions([{ ...created, ...change }], second, text).events;
    expect(event).toMatch(new RegExp(`^IV.lesson-created 1 ${second}`));
  });

  it("grows with language, name and alarms", () => {
    const { text } = editions([created], first);
    for (const change of [{ language: "ru" }, { nameOf: () => "x" }, { alarms: [10] }] as const) {
      const next = readCalendar(dutyCalendar([created], { at: second, previous: text, ...change }));
      expect(next.events.map(({ sequence }) => sequence)).toEqual([1]);
    }
  });

  it("of a duty that is no longer there grows once: the event is cancelled, and stays so", () => {
    const { text } = editions([created, sent], first);
    const without = editions([sent], second, text);
    expect(without.events).toEqual([
      `IV.link-sent 0 ${first} CONFIRMED`,
      `IV.lesson-created 1 ${second} CANCELLED`,
    ]);
    expect(editions([sent], third, without.text).text).toBe(without.text);
    const [gone] = readCalendar(editions([], third, without.text).text).events.slice(1);
    expect(gone?.alarms).toEqual([]);
    expect(gone?.description).toMatch(/^No longer needed\nPending\nDue: /);
  });

  it("goes on where a duty comes back", () => {
    const { text } = editions([created], first);
    const without = editions([], second, text);
    expect(editions([created], third, without.text).events).toEqual([
      `IV.lesson-created 2 ${third} CONFIRMED`,
    ]);
  });

  it("survives other line ends and a mark of byte order, as servers and editors make them", () => {
    const { text } = editions([created, sent], first);
    for (const changed of [text.replaceAll("\r\n", "\n"), `\uFEFF${text}`, text.trimEnd()])
      expect(editions([created, sent], second, changed).text).toBe(text);
  });

  it("of a lesson that is moved grows too", () => {
    const lesson = { id: "l", date: "2020-12-30", timeZone: "Europe/Volgograd" };
    const text = deadlineCalendar(lesson, { at: first });
    const moved = deadlineCalendar({ ...lesson, date: "2020-12-31" }, { at: second, previous: text });
    const { events } = readCalendar(moved);
    expect(new Set(events.map(({ sequence }) => sequence))).toEqual(new Set([1]));
    expect(new Set(events.map(({ uid }) => uid))).toEqual(
      new Set(readCalendar(text).events.map(({ uid }) => uid)),
    );
  });
});

it("a duty that is given twice is one event, as the later one says", () => {
  const { events } = readCalendar(
    dutyCalendar([created, sent, { ...created, state: "overdue" }], { at: first }),
  );
  expect(events.map(({ uid }) => uid.split("/")[0])).toEqual(["IV.lesson-created", "IV.link-sent"]);
  expect(events[0]?.summary).toMatch(/^Overdue: /);
});
