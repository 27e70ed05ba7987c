import type { Id } from "../model/id.js";
import type { Lesson } from "../model/lesson.js";
import type { LessonTime } from "../stages/lesson-deadlines.js";
import { dayOf } from "../time/calendar-date.js";
import { zoneNamed } from "../time/zone.js";

/**
 * A lesson with what its place makes of it.
 *
 * @since 0.1.0
 * @public
 */
export interface LessonAtPlace {
  readonly lesson: Lesson;
  /** IANA zone of the school. */
  readonly timeZone: string;
  /** The venue's region: its regulation judges the lesson. */
  readonly region: Id;
}

/** When and where a lesson is, as deadlines are reckoned from it. */
export function timeOf({ lesson, timeZone }: LessonAtPlace): LessonTime {
  return { day: dayOf(lesson.date), zone: zoneNamed(timeZone), startsAt: lesson.startsAt ?? undefined };
}
