import { factsOrThrow } from "../../facts/read.js";
import type { Unsure } from "../../facts/unsure.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import { happened } from "../../verdict/act.js";
import { isAllowed } from "../../verdict/allowed.js";
import type { Finding } from "../../verdict/finding.js";
import type { Rule } from "../../verdict/rule.js";
import { stableUntil } from "../../verdict/stable-until.js";
import { findingsOf, type Verdict, verdictOf } from "../../verdict/verdict.js";
import { asAgreed } from "./as-agreed.js";
import { lessonCreated } from "./lesson-created.js";
import {
  type LessonCreationCase,
  type LessonCreationFacts,
  readLessonCreation,
} from "./lesson-creation-facts.js";

/** What the creation of a lesson must keep, in clause order. */
export const lessonCreationRules: ReadonlyArray<Rule<LessonCreationCase>> = [asAgreed, lessonCreated];

/**
 * Whether a venue may create a lesson now: true only where it follows what was agreed before, and is in time.
 *
 * The deadline is an exclusive instant in the school's zone. Throws `InvalidFacts` where facts are malformed; a missing
 * fact gives false. `IV.as-agreed`, `IV.lesson-created`; readings 2, 3, 10, 15.
 *
 * @example
 * import { canCreateLesson } from "upm-rules";
 *
 * const facts = {
 *   lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg", competency: "R5" },
 *   agreement: {
 *     competencies: ["R5"],
 *     venueAgreedAt: "2020-10-23T12:00+05:00",
 *     schoolAgreedAt: "2020-10-24T12:00+05:00",
 *     dates: ["2020-11-16"],
 *   },
 * };
 * canCreateLesson({ ...facts, at: "2020-11-11T23:59:59.999+05:00" }) // => true
 * canCreateLesson({ ...facts, at: "2020-11-12T00:00+05:00" }) // => false
 *
 * @since 0.1.0
 * @public
 */
export function canCreateLesson(facts: LessonCreationFacts, regulation: Regulation = upm2020): boolean {
  return isAllowed(lessonCreationRules, factsOrThrow(readLessonCreation, facts, regulation));
}

/**
 * The verdict on the creation of a lesson now, from any part of its facts.
 *
 * The deadline is an exclusive instant in the school's zone; a late creation is refused for good. Throws `InvalidFacts`
 * where facts are malformed. `IV.as-agreed`, `IV.lesson-created`; readings 2, 3, 10, 15.
 *
 * @example
 * import { checkLessonCreation } from "upm-rules";
 *
 * const { outcome, findings } = checkLessonCreation({
 *   lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg", competency: "R5" },
 *   at: "2020-11-12T00:00+05:00",
 * });
 * outcome // => "refused"
 * findings.map(({ clause, status }) => `${clause} ${status}`) // => ["IV.lesson-created late", "IV.as-agreed unknown"]
 * findings[0]?.remedy // => { kind: "never", since: "2020-11-11T19:00:00.000Z" }
 *
 * @since 0.1.0
 * @public
 */
export function checkLessonCreation(
  facts: Unsure<LessonCreationFacts>,
  regulation: Regulation = upm2020,
): Verdict {
  return lessonCreationVerdict(factsOrThrow(readLessonCreation, facts, regulation));
}

/** The verdict on a lesson that is created at the instant it is judged. */
export function lessonCreationVerdict(creation: LessonCreationCase): Verdict {
  return creationVerdict({ ...creation, createdAt: "not-yet" });
}

/** The verdict on a lesson that was created before, or else is created at the instant it is judged. */
export function creationVerdict(creation: LessonCreationCase): Verdict {
  const { at: now, due, agreement } = creation;
  const judge = (at: EpochMilliseconds | undefined) => {
    const createdAt = happened(creation.createdAt, at) === true ? creation.createdAt : at;
    return findingsOf(lessonCreationRules, { ...creation, createdAt, created: true, at });
  };
  // A late creation is the later the longer it takes, which is no change.
  const withoutInstant = (at: EpochMilliseconds | undefined) =>
    judge(at).map(({ doneAt, ...finding }) => finding as Finding);
  const turns = [due?.instant, creation.createdAt, agreement.venueAgreedAt, agreement.schoolAgreedAt];
  return verdictOf(judge(now), stableUntil(withoutInstant, now, turns));
}
