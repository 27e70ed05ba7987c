import type { Id } from "../../model/id.js";
import { onlyConfirmed as clause } from "../../regulation/clauses/7-lesson-day.js";
import { condition } from "../../verdict/condition.js";
import { isOver, toDo, tooLate } from "../../verdict/remedy.js";
import type { LessonDayCase } from "./lesson-day-facts.js";

/** Those in class who were not confirmed; undefined where that is not known. */
function unconfirmed({ confirmed, present }: LessonDayCase): readonly Id[] | undefined {
  if (confirmed === undefined || present === undefined) return undefined;
  const expected = new Set(confirmed);
  return present.filter((participant) => !expected.has(participant)).sort();
}

/** `VII.only-confirmed`, implied: nobody takes part who was not confirmed. */
export const onlyConfirmed = condition<LessonDayCase, typeof clause.id>({
  clause,
  holds: (facts) => {
    const others = unconfirmed(facts);
    return others && others.length === 0;
  },
  // Details are asked for only where it is known not to hold.
  details: (facts) => ({ unconfirmed: unconfirmed(facts) as readonly Id[] }),
  remedy: ({ dayEnd, at }) =>
    isOver(dayEnd, at) ? tooLate(undefined) : toDo("school", "admit-only-confirmed", undefined),
});
