import type { DoneAt } from "../../facts/read.js";
import {
  schoolLinkChecked as ofSchool,
  venueLinkChecked as ofVenue,
} from "../../regulation/clauses/7-lesson-day.js";
import type { ClauseId } from "../../regulation/clauses.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import { duty } from "../../verdict/duty.js";
import type { ClauseOf, Rule } from "../../verdict/rule.js";
import type { LessonDayCase, MadeLinkCheck } from "./lesson-day-facts.js";

/** When the link was found to work: by the last checks before the deadline, all of which must have passed (reading 11). */
function checkedAt(
  checks: readonly MadeLinkCheck[] | undefined,
  due: EpochMilliseconds | undefined,
  at: EpochMilliseconds | undefined,
): DoneAt {
  if (checks === undefined || due === undefined || at === undefined) return undefined;
  const counted = checks.filter((check) => check.at <= at && check.at < due);
  const last = counted.reduce((latest, check) => Math.max(latest, check.at), Number.NEGATIVE_INFINITY);
  const deciding = counted.filter((check) => check.at === last);
  return deciding.length > 0 && deciding.every(({ passed }) => passed) ? last : "not-yet";
}

/** The rule of one side's link check: the other side's word is not its own (reading 12). */
function linkChecked<C extends ClauseId>(
  clause: ClauseOf<C>,
  checksOf: (facts: LessonDayCase) => readonly MadeLinkCheck[] | undefined,
): Rule<LessonDayCase> {
  return duty<LessonDayCase, C>({
    clause,
    due: ({ linkCheckDue }) => linkCheckDue,
    doneAt: (facts) => checkedAt(checksOf(facts), facts.linkCheckDue?.instant, facts.at),
    act: "check-link",
    // A check at the start or later is none in advance.
    lostFrom: ({ linkCheckDue }) => linkCheckDue,
  });
}

/** `VII.venue-link-checked`: the venue checked the link in advance, and it worked. */
export const venueLinkChecked = linkChecked(ofVenue, ({ venueLinkChecks }) => venueLinkChecks);

/** `VII.school-link-checked`: the school checked the link in advance, and it worked. */
export const schoolLinkChecked = linkChecked(ofSchool, ({ schoolLinkChecks }) => schoolLinkChecks);
