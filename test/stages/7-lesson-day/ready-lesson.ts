import type { LessonDayFacts, LinkCheckFacts } from "../../../src/stages/7-lesson-day/lesson-day-facts.js";

/** A link check that worked, half an hour before the start unless said otherwise. */
export function passed(at: LinkCheckFacts["at"] = "2020-11-16T09:30+05:00"): LinkCheckFacts {
  return { at, passed: true };
}

export function failed(at: LinkCheckFacts["at"] = "2020-11-16T09:30+05:00"): LinkCheckFacts {
  return { at, passed: false };
}

/** A lesson that can start: all are there, both sides are connected and both had checked the link. */
export const readyLesson = {
  lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg", startsAt: "10:00" },
  venue: { mentorPresent: true, connected: true, linkChecks: [passed()] },
  school: { connected: true, representativePresent: true, linkChecks: [passed()] },
  participants: { confirmed: ["ada", "bob"], present: ["ada", "bob"] },
  at: "2020-11-16T09:55+05:00",
} satisfies LessonDayFacts;

/** Its start. */
export const start = "2020-11-16T05:00:00.000Z";
export const lastMillisecond = "2020-11-16T09:59:59.999+05:00";

/** The end of its day, and the beginning: what counts where no start is known. */
export const endOfDay = "2020-11-16T19:00:00.000Z";
export const beginOfDay = "2020-11-15T19:00:00.000Z";

/** The same lesson without a start. */
export const untimedLesson = { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" };

export function atVenue(
  change: Partial<LessonDayFacts["venue"]>,
  at: LessonDayFacts["at"] = readyLesson.at,
): LessonDayFacts {
  return { ...readyLesson, venue: { ...readyLesson.venue, ...change }, at };
}

export function atSchool(
  change: Partial<LessonDayFacts["school"]>,
  at: LessonDayFacts["at"] = readyLesson.at,
): LessonDayFacts {
  return { ...readyLesson, school: { ...readyLesson.school, ...change }, at };
}

export function inClass(
  confirmed: readonly string[],
  present: readonly string[],
  at: LessonDayFacts["at"] = readyLesson.at,
): LessonDayFacts {
  return { ...readyLesson, participants: { confirmed, present }, at };
}
