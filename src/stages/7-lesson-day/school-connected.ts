import { schoolConnected as clause } from "../../regulation/clauses/7-lesson-day.js";
import { onTheDay } from "./on-the-day.js";

/** `VII.school-connected`: the school is connected by video at the start; the venue's word is not its own (reading 12). */
export const schoolConnected = onTheDay(clause, "connect", (facts) => facts.schoolConnected);
