import type { Id } from "../model/id.js";
import type { Lesson } from "../model/lesson.js";
import type { Regulation } from "../regulation/regulation.js";
import { confirmationDue } from "../stages/5-confirmation/confirmation-due.js";
import { type DayNumber, dayOf } from "../time/calendar-date.js";
import type { Deadline } from "../time/deadline.js";
import type { EpochMilliseconds } from "../time/instant.js";
import type { Zone } from "../time/zone.js";
import type { Records } from "./records.js";

/** A lesson with what its place and its region make of it; unknown is undefined. */
export interface LessonRecord {
  readonly lesson: Lesson;
  readonly day: DayNumber;
  /** Of the school. */
  readonly zone: Zone | undefined;
  /** The venue's region. */
  readonly region: Id | undefined;
  /** Of the venue's region. */
  readonly regulation: Regulation | undefined;
  /** The deadline of forwarding the link and of confirming. */
  readonly confirmationDue: Deadline | undefined;
  /** The start; the end of the day where none is known. */
  readonly start: EpochMilliseconds | undefined;
}

/** What there is to know of a lesson among the records. */
export function lessonRecord(lesson: Lesson, records: Records): LessonRecord {
  const day = dayOf(lesson.date);
  const zone = records.schoolZone(lesson.school);
  const region = records.venueRegion(lesson.venue)?.id;
  const regulation = region === undefined ? undefined : records.regulationOf(region);
  const due = confirmationDue(day, zone, regulation);
  return { lesson, day, zone, region, regulation, confirmationDue: due, start: records.startOf(lesson) };
}
