import type { Id } from "../../model/id.js";
import { participantsPresent as clause } from "../../regulation/clauses/7-lesson-day.js";
import type { Truth } from "../../verdict/truth.js";
import type { LessonDayCase } from "./lesson-day-facts.js";
import { onTheDay } from "./on-the-day.js";

function absent({ confirmed = [], present = [] }: LessonDayCase): readonly Id[] {
  const inClass = new Set(present);
  return confirmed.filter((participant) => !inClass.has(participant)).sort();
}

function allPresent(facts: LessonDayCase): Truth {
  const { confirmed, present } = facts;
  if (confirmed?.length === 0) return true;
  return confirmed === undefined || present === undefined ? undefined : absent(facts).length === 0;
}

/** `VII.participants-present`: every confirmed participant is in class at the start. */
export const participantsPresent = onTheDay(clause, "gather-participants", allPresent, (facts) =>
  facts.confirmed === undefined || facts.present === undefined ? undefined : { absent: absent(facts) },
);
