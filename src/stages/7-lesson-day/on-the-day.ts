import type { ClauseId } from "../../regulation/clauses.js";
import type { ActId } from "../../verdict/act-ids.js";
import type { DetailsOf } from "../../verdict/details.js";
import { type DutyDoneAt, duty } from "../../verdict/duty.js";
import type { ClauseOf, Rule } from "../../verdict/rule.js";
import type { Truth } from "../../verdict/truth.js";
import type { LessonDayCase } from "./lesson-day-facts.js";

/** What is seen on the day, and has no instant of its own. */
function undated(seen: Truth): DutyDoneAt {
  if (seen === undefined) return undefined;
  return seen ? "undated" : "not-yet";
}

/** The rule of what must be so at the start of a lesson: until then nothing can be known to be wrong (reading 11). */
export function onTheDay<C extends ClauseId>(
  clause: ClauseOf<C>,
  act: ActId,
  seen: (facts: LessonDayCase) => Truth,
  details?: (facts: LessonDayCase) => DetailsOf[C] | undefined,
): Rule<LessonDayCase> {
  return duty<LessonDayCase, C>({
    clause,
    due: ({ due }) => due,
    doneAt: (facts) => undated(seen(facts)),
    pendingWhileUnknown: true,
    act,
    // Who comes late still comes; once the day is over, nobody does.
    lostFrom: ({ dayEnd }) => dayEnd,
    ...(details && { details }),
  });
}
