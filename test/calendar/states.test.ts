import { describe, expect, it } from "vitest";
import { deadlineCalendar } from "../../src/calendar/deadline-calendar.js";
import { dutyCalendar } from "../../src/calendar/duty-calendar.js";
import type { Duty } from "../../src/festival/duties.js";
import { amend } from "../../src/regulation/amend.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import { duty } from "./board.js";
import { readCalendar } from "./read-calendar.js";

const at = "2020-12-01T09:00+04:00";
const doneAt = "2020-12-24T06:05:00.000Z";

function eventOf(different: Partial<Duty>, options: Partial<Parameters<typeof dutyCalendar>[1]> = {}) {
  const [event] = readCalendar(dutyCalendar([duty(different)], { at, ...options })).events;
  if (event === undefined) throw new Error("there is no event");
  return event;
}

describe("what an event says of a duty, by its state", () => {
  it.each<[Duty["state"], Partial<Duty>, mark: string, firstLine: string, status: string, alarms: number]>([
    ["pending", {}, "Lesson l: ", "Pending", "CONFIRMED", 2],
    ["overdue", {}, "Overdue: Lesson l: ", "Overdue", "CONFIRMED", 2],
    ["unknown", {}, "Unknown: Lesson l: ", "Unknown", "CONFIRMED", 2],
    ["done", { doneAt }, "Done: Lesson l: ", "Done: 24 December 2020 at 10:05, Volgograd", "CONFIRMED", 0],
    ["done", {}, "Done: Lesson l: ", "Done", "CONFIRMED", 0],
    ["late", { doneAt }, "Done late: ", "Done late: 24 December 2020 at 10:05, Volgograd", "CONFIRMED", 0],
    ["not-applicable", { reason: "cancelled" }, "Not owed: Lesson l: ", "Not owed", "CANCELLED", 0],
  ])("%s %j", (state, different, mark, firstLine, status, alarms) => {
    const event = eventOf({ state, ...different });
    expect(event.summary.startsWith(mark)).toBe(true);
    expect(event.description.split("\n")[0]).toBe(firstLine);
    expect([event.status, event.alarms.length]).toEqual([status, alarms]);
    expect(event.transparency).toBe("TRANSPARENT");
  });

  it("why nobody owes it, and what it waits for", () => {
    expect(eventOf({ state: "not-applicable", reason: "cancelled" }).description).toMatch(
      /\nThe lesson is cancelled$/,
    );
    expect(eventOf({ clause: "IV.link-sent", blockedBy: ["IV.lesson-created"] }).description).toMatch(
      /\nWaits for: The venue creates the lesson on the platform early enough before its date \(IV\.lesson-created\)$/,
    );
  });

  it("who owes it, by the name of the place", () => {
    const asked: unknown[] = [];
    const event = eventOf(
      {},
      {
        nameOf: (subject) => {
          asked.push(subject);
          return `the ${subject.kind}`;
        },
      },
    );
    expect(asked).toContainEqual({ kind: "venue", id: "v" });
    expect(asked).toContainEqual({ kind: "lesson", id: "l" });
    expect(event.description).toContain("\nWho answers: venue: the venue\n");
  });

  it("its stage, as a category", () => {
    expect(eventOf({}).categories).toEqual(["Stage IV. Creating the lesson"]);
  });
});

describe("languages", () => {
  it("Russian, all of it", () => {
    const text = dutyCalendar([duty({ state: "done", doneAt })], { at, language: "ru" });
    const { name, events } = readCalendar(text);
    expect(name).toBe("Уроки профессионального мастерства (УПМ)");
    expect(events[0]?.summary).toMatch(/^Сделано: Урок l: площадка /);
    expect(events[0]?.description.split("\n")).toEqual([
      "Сделано: 24 декабря 2020 в 10:05, Волгоград",
      "Срок: до конца 25 декабря 2020, Волгоград",
      "О чём: Урок l",
      "Кто отвечает: площадка: Площадка v",
      "Пункт: IV.lesson-created",
    ]);
    expect(events[0]?.categories).toEqual(["Этап IV. Создание урока"]);
  });

  it("the same events in both: only what they say differs", () => {
    const lesson = { id: "l", date: "2020-12-30", timeZone: "Europe/Volgograd" };
    const [english, russian] = (["en", "ru"] as const).map((language) =>
      readCalendar(deadlineCalendar(lesson, { at, language })).events.map(({ uid, end }) => [uid, end]),
    );
    expect(english).toEqual(russian);
  });
});

describe("what is asked for", () => {
  const lesson = { id: "l", date: "2020-12-30", timeZone: "Europe/Volgograd" };

  it("alarms of one's own, or none", () => {
    expect(eventOf({}, { alarms: [0, 90, 20_160] }).alarms.map((alarm) => alarm.at)).toEqual([
      "2020-12-25T20:00:00.000Z",
      "2020-12-25T18:30:00.000Z",
      "2020-12-11T20:00:00.000Z",
    ]);
    expect(eventOf({}, { alarms: [] }).alarms).toEqual([]);
  });

  it("a namespace of the publisher's own", () => {
    expect(eventOf({}, { namespace: "lessons.example" }).uid).toBe(
      "IV.lesson-created/venue/lesson/l@lessons.example",
    );
  });

  it("the deadlines of some clauses, under another regulation", () => {
    const { events } = readCalendar(
      deadlineCalendar(lesson, {
        at,
        clauses: ["V.confirmed-in-time"],
        regulation: amend(upm2020, { confirmationLeadDays: 3 }),
      }),
    );
    expect(events.map(({ uid, end }) => [uid, end])).toEqual([
      ["V.confirmed-in-time/school/lesson/l@upm-rules", "2020-12-27T21:00:00.000Z"],
    ]);
  });

  it("the duties and the deadlines of a lesson are the same events", () => {
    const ofDuty = eventOf({});
    const ofLesson = readCalendar(deadlineCalendar(lesson, { at })).events[0];
    expect([ofLesson?.uid, ofLesson?.end]).toEqual([ofDuty.uid, ofDuty.end]);
  });
});
