import { describe, expect, it } from "vitest";
import { canStartLesson, checkLessonDay } from "../../../src/stages/7-lesson-day/check-lesson-day.js";
import type { LessonDayFacts } from "../../../src/stages/7-lesson-day/lesson-day-facts.js";
import { startsByHand } from "../../arbitraries/deadlines-by-hand.js";
import { brief } from "../5-confirmation/allowed-confirmation.js";
import {
  atSchool,
  atVenue,
  endOfDay,
  inClass,
  lastMillisecond,
  readyLesson,
  start,
  untimedLesson,
} from "./ready-lesson.js";

interface Presence {
  readonly actor: "venue" | "school";
  readonly act: string;
  /** What must be so is not. */
  readonly not: (at?: LessonDayFacts["at"]) => LessonDayFacts;
  /** Nobody knows whether it is. */
  readonly unknown: Parameters<typeof checkLessonDay>[0];
  readonly details?: object;
}

const { venue, school, participants } = readyLesson;
const { mentorPresent: _mentor, ...mentorUnknown } = venue;
const { connected: _venue, ...venueUnknown } = venue;
const { connected: _school, ...schoolUnknown } = school;
const { representativePresent: _representative, ...representativeUnknown } = school;
const { present: _present, ...presentUnknown } = participants;

const clauses: ReadonlyArray<readonly [string, Presence]> = [
  [
    "VII.mentor-present",
    {
      actor: "venue",
      act: "have-mentor-at-venue",
      not: (at) => atVenue({ mentorPresent: false }, at),
      unknown: { ...readyLesson, venue: mentorUnknown },
    },
  ],
  [
    "VII.venue-connected",
    {
      actor: "venue",
      act: "connect",
      not: (at) => atVenue({ connected: false }, at),
      unknown: { ...readyLesson, venue: venueUnknown },
    },
  ],
  [
    "VII.participants-present",
    {
      actor: "school",
      act: "gather-participants",
      not: (at) => inClass(["ada", "bob"], ["ada"], at),
      unknown: { ...readyLesson, participants: presentUnknown },
      details: { absent: ["bob"] },
    },
  ],
  [
    "VII.school-connected",
    {
      actor: "school",
      act: "connect",
      not: (at) => atSchool({ connected: false }, at),
      unknown: { ...readyLesson, school: schoolUnknown },
    },
  ],
  [
    "VII.representative-present",
    {
      actor: "school",
      act: "have-representative-in-class",
      not: (at) => atSchool({ representativePresent: false }, at),
      unknown: { ...readyLesson, school: representativeUnknown },
    },
  ],
];

describe.each(clauses)(
  "%s: so at the start (stage VII, reading 11)",
  (clause, { actor, act, not, unknown, details }) => {
    const common = { clause, actor, due: start, timeZone: "Asia/Yekaterinburg" };
    const shown = details ? { details } : {};

    it("says nothing where it is so, before the start, at it and after", () => {
      for (const at of [lastMillisecond, start, "2020-11-16T15:00Z"]) {
        expect(checkLessonDay({ ...readyLesson, at })).toStrictEqual({ outcome: "allowed", findings: [] });
      }
    });

    it("is pending until the last millisecond before the start where it is not, and the lesson cannot start now", () => {
      expect(canStartLesson(not(lastMillisecond))).toBe(false);
      expect(checkLessonDay(not(lastMillisecond))).toStrictEqual({
        outcome: "undetermined",
        findings: [
          { ...common, status: "pending", ...shown, remedy: { kind: "act", actor, act, by: start } },
        ],
        stableUntil: start,
      });
    });

    it("is overdue from the start on; what is seen on the day has no instant, so it is never late", () => {
      expect(canStartLesson(not(start))).toBe(false);
      expect(checkLessonDay(not(start))).toStrictEqual({
        outcome: "refused",
        findings: [{ ...common, status: "overdue", ...shown, remedy: { kind: "act", actor, act } }],
        stableUntil: endOfDay,
      });
    });

    it("can be put right as long as the day lasts, and never from its end on", () => {
      const remedyAt = (at: string) => checkLessonDay(not(at)).findings[0]?.remedy;
      expect(remedyAt("2020-11-16T18:59:59.999Z")).toStrictEqual({ kind: "act", actor, act });
      expect(remedyAt(endOfDay)).toMatchObject({ kind: "never" });
      expect(checkLessonDay(not(endOfDay))).not.toHaveProperty("stableUntil");
    });

    it("is pending until the start where nobody knows, and unknown from then on", () => {
      expect(canStartLesson(unknown as LessonDayFacts)).toBe(false);
      expect(checkLessonDay({ ...unknown, at: lastMillisecond })).toStrictEqual({
        outcome: "undetermined",
        findings: [{ ...common, status: "pending", remedy: { kind: "act", actor, act, by: start } }],
        stableUntil: start,
      });
      expect(checkLessonDay({ ...unknown, at: start })).toStrictEqual({
        outcome: "undetermined",
        findings: [{ ...common, status: "unknown" }],
      });
    });

    it("is due at the end of the day where no start is known", () => {
      const untimed = (at: string) => brief(checkLessonDay({ ...not(), lesson: untimedLesson, at }));
      expect(untimed("2020-11-16T18:59:59.999Z")).toContain(`${clause} pending`);
      expect(untimed(endOfDay)).toContain(`${clause} overdue`);
      const { findings } = checkLessonDay({ ...not(endOfDay), lesson: untimedLesson });
      expect(findings.find((one) => one.clause === clause)).toHaveProperty("due", endOfDay);
    });

    it("is unknown without date, zone or time where it is not so, and needs none of them where it is", () => {
      const { date, timeZone, startsAt } = readyLesson.lesson;
      const of = (facts: Parameters<typeof checkLessonDay>[0]) =>
        checkLessonDay(facts).findings.filter((one) => one.clause === clause);
      const bare = { clause, status: "unknown", actor, ...shown };
      for (const lesson of [
        { date, startsAt },
        { timeZone, startsAt },
      ]) {
        expect(of({ ...not(), lesson })).toStrictEqual([bare]);
        expect(of({ ...readyLesson, lesson })).toStrictEqual([]);
      }
      const { at: _at, ...timeless } = not();
      expect(of(timeless)).toMatchObject([{ clause, status: "unknown", due: start }]);
      const { at: _now, ...ready } = readyLesson;
      expect(of(ready)).toStrictEqual([]);
    });

    it.each(
      startsByHand.map((one) => [`${one.why}: ${one.date} ${one.startsAt}, ${one.timeZone}`, one] as const),
    )("starts by the clocks of the school: %s", (_why, { date, timeZone, startsAt, start: starts }) => {
      const lesson = { date, timeZone, startsAt: startsAt ?? null };
      const asOf = (at: number) =>
        checkLessonDay({ ...not(), lesson, at }).findings.find((one) => one.clause === clause);
      expect(asOf(Date.parse(starts) - 1)).toMatchObject({ status: "pending", due: starts, timeZone });
      expect(asOf(Date.parse(starts))).toMatchObject({ status: "overdue", due: starts, timeZone });
    });
  },
);

describe("one side's word is not the other's (reading 12)", () => {
  it("each of the two connections is its own", () => {
    expect(brief(checkLessonDay(atVenue({ connected: false }, start)))).toStrictEqual([
      "VII.venue-connected overdue",
    ]);
    expect(brief(checkLessonDay(atSchool({ connected: false }, start)))).toStrictEqual([
      "VII.school-connected overdue",
    ]);
  });
});
