import { asAgreed as clause } from "../../regulation/clauses/4-lesson-creation.js";
import { inOrder } from "../../verdict/act.js";
import { condition } from "../../verdict/condition.js";
import type { MissingInAgreement } from "../../verdict/details.js";
import { isOver, toDo, tooLate } from "../../verdict/remedy.js";
import { all, both, either, includes, not, type Truth } from "../../verdict/truth.js";
import type { LessonCreationCase } from "./lesson-creation-facts.js";

/** What must have been agreed when the lesson was created: by both sides, its competency, its date. */
function agreed(facts: LessonCreationCase): Readonly<Record<MissingInAgreement, Truth>> {
  const { agreement, competency, date, createdAt, at } = facts;
  const { venueAgreedAt, schoolAgreedAt, competencies, dates } = agreement;
  return {
    agreement: both(inOrder(venueAgreedAt, createdAt, at), inOrder(schoolAgreedAt, createdAt, at)),
    competency: includes(competencies, competency),
    date: includes(dates, date),
  };
}

/** What is known not to have been agreed, sorted as every list of details is. */
function missing(facts: LessonCreationCase): readonly MissingInAgreement[] {
  const parts = Object.entries(agreed(facts)) as ReadonlyArray<[MissingInAgreement, Truth]>;
  return parts.filter(([, truth]) => truth === false).map(([part]) => part);
}

/** `IV.as-agreed`: a lesson follows the competencies and the schedule agreed before it was created (reading 15). */
export const asAgreed = condition<LessonCreationCase, typeof clause.id>({
  clause,
  holds: (facts) => either(not(facts.created), all(Object.values(agreed(facts)))),
  details: (facts) => ({ missing: missing(facts) }),
  remedy: ({ at, due }) =>
    // A lesson is put right by creating it anew, which is refused once it is late.
    isOver(due, at) ? tooLate(due) : toDo("venue", "create-as-agreed", due),
});
