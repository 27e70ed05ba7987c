import type { Id } from "../../model/id.js";
import { onlyConfirmed as clause } from "../../regulation/clauses/7-lesson-day.js";
import { condition } from "../../verdict/condition.js";
import { isOver, toDo, tooLate } from "../../verdict/remedy.js";
import type { LessonDayCase } from "./lesson-day-facts.js";

function unconfirmed({ confirmed = [], present = [] }: LessonDayCase): readonly Id[] {
  const expected = new Set(confirmed);
  return present.filter((participant) => !expected.has(participant)).sort();
}

/** `VII.only-confirmed`, implied: nobody takes part who was not confirmed. */
export const onlyConfirmed = condition<LessonDayCase, typeof clause.id>({
  clause,
  holds: (facts) =>
    facts.confirmed === undefined || facts.present === undefined
      ? undefined
      : unconfirmed(facts).length === 0,
  details: (facts) => ({ unconfirmed: unconfirmed(facts) }),
  remedy: ({ dayEnd, at }) =>
    isOver(dayEnd, at) ? tooLate(undefined) : toDo("school", "admit-only-confirmed", undefined),
});
