import type { Id } from "../../model/id.js";
import { participantsPresent as clause } from "../../regulation/clauses/7-lesson-day.js";
import type { Truth } from "../../verdict/truth.js";
import type { LessonDayCase } from "./lesson-day-facts.js";
import { onTheDay } from "./on-the-day.js";

/** The confirmed who are not in class; undefined where one of the two is not known. */
function absent({ confirmed, present }: LessonDayCase): readonly Id[] | undefined {
  if (confirmed === undefined || present === undefined) return undefined;
  const inClass = new Set(present);
  return confirmed.filter((participant) => !inClass.has(participant)).sort();
}

function allPresent(facts: LessonDayCase): Truth {
  if (facts.confirmed?.length === 0) return true;
  const missing = absent(facts);
  return missing && missing.length === 0;
}

/** `VII.participants-present`: every confirmed participant is in class at the start. */
export const participantsPresent = onTheDay(clause, "gather-participants", allPresent, (facts) => {
  const missing = absent(facts);
  return missing && { absent: missing };
});
