import { mentorPresent as clause } from "../../regulation/clauses/7-lesson-day.js";
import { onTheDay } from "./on-the-day.js";

/** `VII.mentor-present`: the mentor is at the venue at the start. */
export const mentorPresent = onTheDay(clause, "have-mentor-at-venue", (facts) => facts.mentorPresent);
