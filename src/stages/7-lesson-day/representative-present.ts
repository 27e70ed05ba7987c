import { representativePresent as clause } from "../../regulation/clauses/7-lesson-day.js";
import { onTheDay } from "./on-the-day.js";

/** `VII.representative-present`: the school's representative is in class at the start. */
export const representativePresent = onTheDay(
  clause,
  "have-representative-in-class",
  (facts) => facts.representativePresent,
);
