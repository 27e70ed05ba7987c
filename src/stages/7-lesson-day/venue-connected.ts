import { venueConnected as clause } from "../../regulation/clauses/7-lesson-day.js";
import { onTheDay } from "./on-the-day.js";

/** `VII.venue-connected`: the venue is connected by video at the start; the school's word is not its own (reading 12). */
export const venueConnected = onTheDay(clause, "connect", (facts) => facts.venueConnected);
