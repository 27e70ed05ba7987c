import type { Agreement } from "../model/agreement.js";
import type { Id } from "../model/id.js";
import type { Lesson } from "../model/lesson.js";
import type { Regulation } from "../regulation/regulation.js";
import { ConfirmationsByParticipant } from "../stages/5-confirmation/confirmations-in-force.js";
import { type LessonTime, lessonDeadline } from "../stages/lesson-deadlines.js";
import { lessonDayEnd } from "../stages/start-due.js";
import { dayOf } from "../time/calendar-date.js";
import type { Deadline } from "../time/deadline.js";
import type { Records } from "./records.js";

/** A lesson with what its place, its region and its agreement make of it; unknown is undefined. */
export interface LessonRecord extends LessonTime {
  readonly lesson: Lesson;
  /** The venue's region. */
  readonly region: Id | undefined;
  /** Of the venue's region. */
  readonly regulation: Regulation | undefined;
  /** What venue and school agreed; `none` where they have no agreement. */
  readonly agreement: Agreement | "none" | undefined;
  /** Its confirmations; undefined where those are not known. */
  readonly confirmations: ConfirmationsByParticipant | undefined;
  /** The deadline of creating the lesson and of sending its link. */
  readonly lessonDue: Deadline | undefined;
  /** The deadline of forwarding the link and of confirming. */
  readonly confirmationDue: Deadline | undefined;
  /** The deadline of delivery. */
  readonly deliveryDue: Deadline | undefined;
  /** The start; the end of the day where no time is known. */
  readonly startDue: Deadline | undefined;
  /** The end of the lesson's day. */
  readonly dayEnd: Deadline | undefined;
  /** What link checks must come before. */
  readonly linkCheckDue: Deadline | undefined;
}

/** What there is to know of a lesson among the records. */
export function lessonRecord(lesson: Lesson, records: Records): LessonRecord {
  const time = {
    day: dayOf(lesson.date),
    zone: records.schoolZone(lesson.school),
    startsAt: lesson.startsAt ?? undefined,
  };
  const confirmations = records.confirmationsOf(lesson.id);
  const region = records.venueRegion(lesson.venue)?.id;
  const regulation = region === undefined ? undefined : records.regulationOf(region);
  return {
    lesson,
    ...time,
    region,
    regulation,
    agreement: records.agreement(lesson.venue, lesson.school),
    confirmations: confirmations && new ConfirmationsByParticipant(confirmations),
    lessonDue: lessonDeadline("lesson-lead", time, regulation),
    confirmationDue: lessonDeadline("confirmation-lead", time, regulation),
    deliveryDue: lessonDeadline("delivery-lead", time, regulation),
    startDue: lessonDeadline("start", time, regulation),
    dayEnd: lessonDayEnd(time.day, time.zone),
    linkCheckDue: lessonDeadline("before-start", time, regulation),
  };
}
