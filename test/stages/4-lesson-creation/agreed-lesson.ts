import type { LessonCreationFacts } from "../../../src/stages/4-lesson-creation/lesson-creation-facts.js";
import type { LinkSendingFacts } from "../../../src/stages/4-lesson-creation/link-sending-facts.js";

/** The creation of a lesson as it was agreed, in time. */
export const agreedLesson = {
  lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg", competency: "R5" },
  agreement: {
    competencies: ["17", "R5"],
    venueAgreedAt: "2020-10-23T12:00+05:00",
    schoolAgreedAt: "2020-10-24T12:00+05:00",
    dates: ["2020-11-16", "2020-11-23"],
  },
  at: "2020-11-10T12:00+05:00",
} satisfies LessonCreationFacts;

/** Its deadline, and that of its link: the end of 11 November in Yekaterinburg. */
export const lessonDue = "2020-11-11T19:00:00.000Z";
export const lastMillisecond = "2020-11-11T23:59:59.999+05:00";
export const firstOfNextDay = "2020-11-12T00:00+05:00";

/** That creation with other agreed facts. */
export function agreedAs(
  change: Partial<LessonCreationFacts["agreement"]>,
  at: LessonCreationFacts["at"] = agreedLesson.at,
): LessonCreationFacts {
  return { ...agreedLesson, agreement: { ...agreedLesson.agreement, ...change }, at };
}

/** That creation at another time. */
export function createdAt(at: LessonCreationFacts["at"]): LessonCreationFacts {
  return { ...agreedLesson, at };
}

/** A link that was sent in time, after its lesson was created, as of a day after. */
export const sentLink = {
  lesson: {
    date: "2020-11-16",
    timeZone: "Asia/Yekaterinburg",
    createdAt: "2020-11-09T10:00+05:00",
    linkSentAt: "2020-11-09T18:00+05:00",
  },
  at: "2020-11-10T12:00+05:00",
} satisfies LinkSendingFacts;

/** That link with other acts, as of another time. */
export function link(
  change: Partial<LinkSendingFacts["lesson"]>,
  at: LinkSendingFacts["at"] = sentLink.at,
): LinkSendingFacts {
  return { lesson: { ...sentLink.lesson, ...change }, at };
}
