import type { ReadingNumber } from "./clause.js";

/**
 * How an open point of the regulation is settled.
 *
 * @since 0.1.0
 * @public
 */
export interface Reading {
  readonly number: ReadingNumber;
  /** What it settles, in a few words. */
  readonly title: string;
  /** The point as settled. */
  readonly settled: string;
  /** Whether a region or a later edition can set it otherwise, through a parameter. */
  readonly isParameter: boolean;
}

/**
 * Every reading, in order of number.
 *
 * @example
 * import { readings } from "upm-rules";
 *
 * readings[6]?.title // => "tests and trials"
 *
 * @since 0.1.0
 * @public
 */
export const readings: readonly Reading[] = [
  {
    number: 1,
    title: "the plan deadline",
    settled:
      "Stages I to III end on 31 October 2020, the whole day included, in the zone of the organisation that acts. It was a Saturday and does not move. The empty deadline cells of the school's rows in stages III and VII take the deadline of the row above.",
    isParameter: true,
  },
  {
    number: 2,
    title: "not less than n days before",
    settled:
      "Calendar days: the last acceptable day is n days before the lesson's date, whole day included. A region may count clear days (n full days in between) or working days instead; one count serves all three leads, and a deadline never rolls forward.",
    isParameter: true,
  },
  {
    number: 3,
    title: "whose day it is",
    settled:
      "A lead ends in the school's zone, at the first instant whose local date is the next day or later. Days are counted as civil days, never as hours.",
    isParameter: false,
  },
  {
    number: 4,
    title: "thirty minutes' drive",
    settled:
      "The limit is inclusive, in whole seconds, from venue to school. An unknown time is unknown; a school that cannot be reached is too far.",
    isParameter: true,
  },
  {
    number: 5,
    title: "when delivery is needed",
    settled:
      "Delivery is needed where the infrastructure list marks at least one item for delivery, whatever the school has. A competency without a list leaves it unknown.",
    isParameter: false,
  },
  {
    number: 6,
    title: "what the drive limit is about",
    settled:
      "Venue, school and competency together: a far school may still take lessons that need no delivery. No delivery, or a near school, is enough by itself; otherwise what is unknown stays unknown.",
    isParameter: false,
  },
  {
    number: 7,
    title: "tests and trials",
    settled:
      "One completed diagnostic test of any season is enough; no trial of any season may have been attended. A held lesson that the child attended counts as a trial, confirmed or not, so a child takes part in one lesson. Being registered but absent does not count.",
    isParameter: true,
  },
  {
    number: 8,
    title: "when the conditions are judged",
    settled:
      "As of the confirmation, and all that fail are named. What is put right later does not heal it: the parent confirms again, in time, and the latest confirmation in time counts. Confirming late heals and spoils nothing; withdrawing after the lesson hides nothing.",
    isParameter: false,
  },
  {
    number: 9,
    title: "which parent",
    settled: "One linked parent is enough, and it is the linked one who confirms.",
    isParameter: false,
  },
  {
    number: 10,
    title: "what lateness does",
    settled:
      "It refuses an act only where the act can still be refused: creating a lesson, confirming. Elsewhere it is reported.",
    isParameter: false,
  },
  {
    number: 11,
    title: "on the day",
    settled:
      "Duties of the day are due at the lesson's start, or at the end of the day where no start is known. Presence is judged then, not throughout. A link check comes strictly before the start, or before the day where no start is known; the last one before then decides, and it must have passed.",
    isParameter: false,
  },
  {
    number: 12,
    title: "both sides",
    settled: "Venue and school each connect and each check: the word of one is not the word of the other.",
    isParameter: false,
  },
  {
    number: 13,
    title: "as of an instant",
    settled:
      "Facts are judged as of an instant: an act dated after it has not happened yet. Undated facts hold at every instant.",
    isParameter: false,
  },
  {
    number: 14,
    title: "who answers for a confirmation",
    settled:
      "Stage V ends with the confirmation, so its deadline binds the parent's act as well, and the school answers for the stage.",
    isParameter: false,
  },
  {
    number: 15,
    title: "the agreed schedule",
    settled: "Where an agreement states no dates, whether a lesson follows it is unknown.",
    isParameter: false,
  },
  {
    number: 16,
    title: "help if needed",
    settled:
      "Help is needed by every invited child, not yet confirmed, that still misses registration, a linked parent or diagnostics, while there is time.",
    isParameter: false,
  },
  {
    number: 17,
    title: "order by necessity",
    settled:
      "Where the text does not say after: a link exists only once its lesson does, and a school is selected from those that were listed.",
    isParameter: false,
  },
];
