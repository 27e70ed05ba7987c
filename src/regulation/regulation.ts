import type { CalendarDate } from "../time/calendar-date.js";

/**
 * How days before a lesson are counted: `calendar` days; `clear`, that many full days in between; or `working` days.
 *
 * Reading 2.
 *
 * @since 0.1.0
 * @public
 */
export type LeadCount = "calendar" | "clear" | "working";

/**
 * The parameters that the clauses are judged by: plain data, so that a region or a later edition can set its own.
 *
 * Make one with `amend`, which checks it. Unit and source of each parameter are in `parameters`.
 *
 * @since 0.1.0
 * @public
 */
export interface Regulation {
  /** Last acceptable day of stages I to III, whole day included, in the acting organisation's zone. Reading 1. */
  readonly planDeadline: CalendarDate;
  /** Days before the lesson by which it is created and its link sent; 0 to 366. Reading 2. */
  readonly lessonLeadDays: number;
  /** Days before the lesson by which the link is forwarded and participants are confirmed; 0 to 366. Reading 2. */
  readonly confirmationLeadDays: number;
  /** Days before the lesson by which goods are delivered; 0 to 366. Reading 2. */
  readonly deliveryLeadDays: number;
  /** How all three leads are counted. Reading 2. */
  readonly leadCount: LeadCount;
  /** Days that do not count as working, besides Saturdays and Sundays. Used by `working` only. */
  readonly nonWorkingDays: readonly CalendarDate[];
  /** Saturdays and Sundays that do count as working. Used by `working` only. */
  readonly workingDays: readonly CalendarDate[];
  /** Longest drive from venue to school, in minutes, inclusive, where goods are delivered. Reading 4. */
  readonly maxDriveMinutes: number;
  /** Fewest completed diagnostic tests that a participant needs. Reading 7. */
  readonly minDiagnosticTests: number;
  /** Most trials that a participant may have attended before. Reading 7. */
  readonly maxEarlierTrials: number;
  /** Whether a held lesson that the participant attended counts as a trial. Reading 7. */
  readonly lessonCountsAsTrial: boolean;
}

/**
 * The regulation of 2020 as it stands, with the readings of its open points.
 *
 * @example
 * import { upm2020 } from "upm-rules";
 *
 * upm2020.confirmationLeadDays // => 5
 *
 * @since 0.1.0
 * @public
 */
export const upm2020: Regulation = {
  planDeadline: "2020-10-31",
  lessonLeadDays: 5,
  confirmationLeadDays: 5,
  deliveryLeadDays: 2,
  leadCount: "calendar",
  nonWorkingDays: [],
  workingDays: [],
  maxDriveMinutes: 30,
  minDiagnosticTests: 1,
  maxEarlierTrials: 0,
  lessonCountsAsTrial: true,
};
