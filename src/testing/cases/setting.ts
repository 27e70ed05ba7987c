/** Where and when the cases of the kit happen, and how their instants are written. */
import type { Regulation } from "../../regulation/regulation.js";
import { type LessonDeadlineKind, lessonDeadline } from "../../stages/lesson-deadlines.js";
import { planDue } from "../../stages/plan-due.js";
import { type CalendarDate, dayOf } from "../../time/calendar-date.js";
import type { Deadline } from "../../time/deadline.js";
import { type EpochMilliseconds, type InstantText, textOf } from "../../time/instant.js";
import { type Zone, zoneNamed } from "../../time/zone.js";

/** The lesson of a case, with the zone that all who act are in, and the regulation that it is judged by. */
export interface Setting {
  readonly lesson: {
    readonly date: CalendarDate;
    readonly timeZone: string;
    readonly startsAt?: string;
  };
  /** How long before its deadline each act was done, in milliseconds: 2 or more. */
  readonly before: number;
  readonly regulation: Regulation;
}

/** The deadline of stages I to III in the zone of a setting. */
export function planDeadlineOf({ lesson, regulation }: Setting): EpochMilliseconds {
  return (planDue(zoneNamed(lesson.timeZone), regulation) as Deadline).instant;
}

/** A deadline of the lesson of a setting. */
export function lessonDeadlineOf(
  kind: LessonDeadlineKind,
  { lesson, regulation }: Setting,
): EpochMilliseconds {
  const { date, timeZone, startsAt } = lesson;
  const time = { day: dayOf(date), zone: zoneNamed(timeZone) as Zone, startsAt };
  return (lessonDeadline(kind, time, regulation) as Deadline).instant;
}

/** Instants begin in 2000, which a plan that ends soon after leaves little time. */
export const firstInstant: EpochMilliseconds = Date.UTC(2000, 0, 1);

/** When an act was done that has a deadline. */
export function inTime(due: EpochMilliseconds, { before }: Setting): EpochMilliseconds {
  return Math.max(firstInstant, due - before);
}

/** An instant as text, so that a case reads as a document does. */
export function written(instant: EpochMilliseconds): InstantText {
  return textOf(instant);
}
