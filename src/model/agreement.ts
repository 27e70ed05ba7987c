import type { CalendarDate } from "../time/calendar-date.js";
import type { InstantText } from "../time/instant.js";
import type { Absent, Id } from "./id.js";

/**
 * What a venue and a school agreed (stage III); one for each pair.
 *
 * @since 0.1.0
 * @public
 */
export interface Agreement {
  readonly venue: Id;
  readonly school: Id;
  /** When the venue selected the school. */
  readonly selectedAt?: InstantText | Absent;
  /** When the venue made contact with the school coordinator. */
  readonly contactedAt?: InstantText | Absent;
  readonly competencies: readonly Id[];
  readonly venueAgreedAt?: InstantText | Absent;
  readonly schoolAgreedAt?: InstantText | Absent;
  /** When the coordinator read the guidelines on online lessons. */
  readonly guidelinesReadAt?: InstantText | Absent;
  /** The agreed schedule, at least one date; without it, whether a lesson follows it is unknown (reading 15). */
  readonly dates?: readonly CalendarDate[] | Absent;
}
