import type { CalendarDate } from "../time/calendar-date.js";
import type { InstantText } from "../time/instant.js";
import type { Absent, Id } from "./id.js";

/**
 * Goods that reached the school.
 *
 * @since 0.1.0
 * @public
 */
export interface Delivery {
  /** The item's name in the infrastructure list. */
  readonly item: string;
  /** Whole, 1 to 1,000,000. */
  readonly quantity: number;
  readonly receivedAt: InstantText;
}

/**
 * A link check: the video link tried in advance by one side.
 *
 * @since 0.1.0
 * @public
 */
export interface LinkCheck {
  readonly by: "venue" | "school";
  readonly at: InstantText;
  readonly passed: boolean;
}

/**
 * What is known of the day of a lesson.
 *
 * @since 0.1.0
 * @public
 */
export interface LessonDay {
  readonly mentorPresent?: boolean | Absent;
  readonly venueConnected?: boolean | Absent;
  readonly schoolConnected?: boolean | Absent;
  readonly representativePresent?: boolean | Absent;
  /** The participants in class; each attended, whether confirmed or not. */
  readonly present?: readonly Id[] | Absent;
}

/**
 * A professional skills lesson: one competency, taught by a venue to the class of one school.
 *
 * @since 0.1.0
 * @public
 */
export interface Lesson {
  readonly id: Id;
  readonly venue: Id;
  readonly school: Id;
  readonly competency: Id;
  /** The day at the school. */
  readonly date: CalendarDate;
  /** `HH:mm` at the school; without it the lesson starts at some time of that day. */
  readonly startsAt?: string | Absent;
  /** When the venue created it on the platform. */
  readonly createdAt?: InstantText | Absent;
  /** When the venue sent the confirmation link to the coordinator. */
  readonly linkSentAt?: InstantText | Absent;
  /** When the coordinator forwarded it to the parents. */
  readonly linkForwardedAt?: InstantText | Absent;
  readonly cancelledAt?: InstantText | Absent;
  /** The participants whose parents are asked to confirm. */
  readonly invited?: readonly Id[] | Absent;
  readonly deliveries?: readonly Delivery[] | Absent;
  readonly linkChecks?: readonly LinkCheck[] | Absent;
  readonly day?: LessonDay | Absent;
}
