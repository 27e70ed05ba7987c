import type { EpochMilliseconds } from "../time/instant.js";

/** What an event says; text as iCalendar can hold it. */
export interface EventContent {
  /** The same for the same duty, whatever becomes of it. */
  readonly uid: string;
  /** The exclusive deadline: when the event ends. */
  readonly due: EpochMilliseconds;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  readonly isCancelled: boolean;
  /** Minutes before the deadline. */
  readonly alarms: readonly number[];
}

/** Which edition of an event it is: of two, a calendar keeps the one with the higher sequence. */
export interface Revision {
  readonly sequence: number;
  readonly changedAt: EpochMilliseconds;
}
