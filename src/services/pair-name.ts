import type { Id } from "../model/id.js";

/** The same text for the same venue and school, and for no others: ids of a caller may hold anything. */
export function pairName(venue: Id, school: Id): string {
  return JSON.stringify([venue, school]);
}
