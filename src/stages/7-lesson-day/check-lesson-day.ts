import { factsOrThrow } from "../../facts/read.js";
import type { Unsure } from "../../facts/unsure.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import { isAllowed } from "../../verdict/allowed.js";
import type { Rule } from "../../verdict/rule.js";
import type { Verdict } from "../../verdict/verdict.js";
import { verdictAsOf } from "../../verdict/verdict-as-of.js";
import { type LessonDayCase, type LessonDayFacts, readLessonDay } from "./lesson-day-facts.js";
import { schoolLinkChecked, venueLinkChecked } from "./link-checked.js";
import { mentorPresent } from "./mentor-present.js";
import { onlyConfirmed } from "./only-confirmed.js";
import { participantsPresent } from "./participants-present.js";
import { representativePresent } from "./representative-present.js";
import { schoolConnected } from "./school-connected.js";
import { venueConnected } from "./venue-connected.js";

/** What the day of a lesson must keep, in clause order. */
export const lessonDayRules: ReadonlyArray<Rule<LessonDayCase>> = [
  mentorPresent,
  venueConnected,
  venueLinkChecked,
  participantsPresent,
  onlyConfirmed,
  schoolConnected,
  representativePresent,
  schoolLinkChecked,
];

/**
 * Whether a lesson can start now: true only where everyone is there, both sides are connected and both had checked the
 * link.
 *
 * Link checks count strictly before the start. Throws `InvalidFacts` where facts are malformed; a missing fact gives
 * false. Stage VII; readings 11 to 13.
 *
 * @example
 * import { canStartLesson } from "upm-rules";
 *
 * const linkChecks = [{ at: "2020-11-16T09:30+05:00", passed: true }];
 * const facts = {
 *   lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg", startsAt: "10:00" },
 *   venue: { mentorPresent: true, connected: true, linkChecks },
 *   school: { connected: true, representativePresent: true, linkChecks },
 *   at: "2020-11-16T09:55+05:00",
 * };
 * canStartLesson({ ...facts, participants: { confirmed: ["child-1"], present: ["child-1"] } }) // => true
 * canStartLesson({ ...facts, participants: { confirmed: ["child-1"], present: [] } }) // => false
 *
 * @since 0.1.0
 * @public
 */
export function canStartLesson(facts: LessonDayFacts, regulation: Regulation = upm2020): boolean {
  return isAllowed(lessonDayRules, factsOrThrow(readLessonDay, facts, regulation));
}

/**
 * The verdict on the day of a lesson, as of an instant, from any part of its facts.
 *
 * What is not there yet is pending until the start, an exclusive instant in the school's zone; without `startsAt` until
 * the end of the day, and for link checks until the day begins. Throws `InvalidFacts` where facts are malformed. Stage
 * VII; readings 11 to 13.
 *
 * @example
 * import { checkLessonDay } from "upm-rules";
 *
 * const { findings, stableUntil } = checkLessonDay({
 *   lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg", startsAt: "10:00" },
 *   venue: { mentorPresent: true, connected: false, linkChecks: [] },
 *   school: { connected: true, representativePresent: true, linkChecks: [{ at: "2020-11-16T09:30+05:00", passed: true }] },
 *   participants: { confirmed: [], present: [] },
 *   at: "2020-11-16T09:55+05:00",
 * });
 * findings.map(({ clause, status }) => `${clause} ${status}`)
 * // => ["VII.venue-connected pending", "VII.venue-link-checked pending"]
 * stableUntil // => "2020-11-16T05:00:00.000Z"
 *
 * @since 0.1.0
 * @public
 */
export function checkLessonDay(facts: Unsure<LessonDayFacts>, regulation: Regulation = upm2020): Verdict {
  return lessonDayVerdict(factsOrThrow(readLessonDay, facts, regulation));
}

/** The verdict on the day of a lesson. */
export function lessonDayVerdict(facts: LessonDayCase): Verdict {
  const { due, dayEnd, linkCheckDue, venueLinkChecks = [], schoolLinkChecks = [] } = facts;
  const checks = [...venueLinkChecks, ...schoolLinkChecks].map(({ at }) => at);
  return verdictAsOf(lessonDayRules, facts, [
    due?.instant,
    dayEnd?.instant,
    linkCheckDue?.instant,
    ...checks,
  ]);
}
