import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import type { Festival } from "../../../src/model/festival.js";
import type { Lesson } from "../../../src/model/lesson.js";
import { checkLessonDay, requireLessonDay } from "../../../src/stages/7-lesson-day/effect.js";
import { confirmation, lesson, lessonStart, smallFestival } from "../../arbitraries/small-festival.js";
import { across, ask, brief, tagOf } from "../../services/ask.js";

const ids = { lesson: "lesson" };
const ready: Partial<Lesson> = {
  day: {
    mentorPresent: true,
    venueConnected: true,
    schoolConnected: true,
    representativePresent: true,
    present: ["child"],
  },
  linkChecks: [
    { by: "venue", at: "2020-11-16T09:00+05:00", passed: true },
    { by: "school", at: "2020-11-16T09:30+05:00", passed: true },
  ],
};
const having = (change: Partial<Lesson>, lists: Partial<Festival> = {}) =>
  smallFestival({ lessons: [{ ...lesson, ...ready, ...change }], ...lists });
const absent = having({ day: { ...ready.day, present: [] } });

describe("the check of a lesson's day, from its id", () => {
  it("allows a lesson for which all are there, before its start and after", async () => {
    expect(await across(checkLessonDay(ids), having({}), lessonStart)).toMatchObject([
      { outcome: "allowed", findings: [] },
      { outcome: "allowed", findings: [] },
    ]);
  });

  it("is pending until the start, and overdue from it on", async () => {
    const found = Effect.map(checkLessonDay(ids), brief);
    expect(await across(found, absent, lessonStart)).toStrictEqual([
      ["VII.participants-present pending"],
      ["VII.participants-present overdue"],
    ]);
    expect(await across(tagOf(requireLessonDay(ids)), absent, lessonStart)).toStrictEqual([
      "LessonDayUndetermined",
      "LessonDayRefused",
    ]);
  });

  it("expects those who are confirmed, as of now and not later than the start", async () => {
    const withdrawn = (withdrawnAt: string) =>
      having({ day: { ...ready.day, present: [] } }, { confirmations: [{ ...confirmation, withdrawnAt }] });
    const before = "2020-11-16T04:59:59.999Z";
    expect(brief(await ask(checkLessonDay(ids), withdrawn(before), lessonStart))).toStrictEqual([]);
    expect(brief(await ask(checkLessonDay(ids), withdrawn(lessonStart), lessonStart))).toStrictEqual([
      "VII.participants-present overdue",
    ]);
    const unconfirmed = having({}, { confirmations: [] });
    expect((await ask(checkLessonDay(ids), unconfirmed, lessonStart)).findings).toMatchObject([
      { clause: "VII.only-confirmed", status: "advised", details: { unconfirmed: ["child"] } },
    ]);
  });

  it("has until the end of the day where no start is known, and link checks until it begins", async () => {
    const untimed = having({ startsAt: null, day: { ...ready.day, mentorPresent: false } });
    const found = Effect.map(checkLessonDay(ids), brief);
    expect(await across(found, untimed, "2020-11-16T19:00:00.000Z")).toMatchObject([
      ["VII.venue-link-checked overdue", "VII.school-link-checked overdue", "VII.mentor-present pending"],
      ["VII.mentor-present overdue", "VII.venue-link-checked overdue", "VII.school-link-checked overdue"],
    ]);
  });

  it("is undetermined where nobody noted what was there", async () => {
    const unnoted = having({ day: null });
    const error = await ask(Effect.flip(requireLessonDay(ids)), unnoted, lessonStart);
    expect(error).toMatchObject({ _tag: "LessonDayUndetermined", code: "LessonDayUndetermined" });
    expect(error.message).not.toContain("child");
  });

  it("fails where there is no such lesson, and can be told apart by tag", async () => {
    const caught = (id: string) =>
      requireLessonDay({ lesson: id }).pipe(
        Effect.as("allowed"),
        Effect.catchTag("LessonDayRefused", ({ verdict }) => Effect.succeed(verdict.findings[0]?.clause)),
        Effect.catchTag("NotFound", ({ kind }) => Effect.succeed(kind)),
      );
    expect(await ask(caught("nothing"), having({}), lessonStart)).toBe("lesson");
    expect(await ask(caught("lesson"), absent, lessonStart)).toBe("VII.participants-present");
    expect(await ask(caught("lesson"), having({}), lessonStart)).toBe("allowed");
  });
});
