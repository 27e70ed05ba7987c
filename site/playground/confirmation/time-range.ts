import { deadlines, type LessonDeadline, type Regulation } from "upm-rules";
import { datePlus, startOfDate } from "../page/local-time.ts";
import { firstInstant, lastInstant } from "./case-address.ts";
import type { ConfirmationCase } from "./confirmation-case.ts";

/** The times that the slider reaches: from ten days before the deadline to the day after the lesson. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** The lesson's deadlines; none without a date. */
export function deadlinesOf(given: ConfirmationCase, regulation: Regulation): readonly LessonDeadline[] {
  const { date, timeZone, startsAt } = given;
  return date === "" ? [] : deadlines({ date, timeZone, startsAt: startsAt || undefined }, regulation);
}

/** When the confirmation is due. */
export function confirmationDue(given: ConfirmationCase, regulation: Regulation): number | undefined {
  const due = deadlinesOf(given, regulation).find(({ clause }) => clause === "V.confirmed-in-time")?.due;
  return due === undefined ? undefined : Date.parse(due);
}

/** The range for a lesson under several regulations; undefined without a date. */
export function timeRange(
  given: ConfirmationCase,
  regulations: readonly Regulation[],
): TimeRange | undefined {
  const { date, timeZone } = given;
  if (date === "") return undefined;
  const dues = regulations.flatMap((regulation) => deadlinesOf(given, regulation));
  const first = Math.min(...dues.map(({ due }) => Date.parse(due)));
  const firstDate = new Date(first).toISOString().slice(0, 10);
  const from = startOfDate(datePlus(firstDate, -10), timeZone) ?? first;
  const to = startOfDate(datePlus(date, 2), timeZone) ?? first;
  return { from: Math.max(from, firstInstant), to: Math.min(to, lastInstant) };
}

/** Where an instant stands in a range, as a part of a hundred. */
export function percentOf(instant: number, { from, to }: TimeRange): number {
  return Math.min(100, Math.max(0, ((instant - from) / (to - from)) * 100));
}
