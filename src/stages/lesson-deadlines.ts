import type { FactReader } from "../facts/read.js";
import { factsOrThrow } from "../facts/read.js";
import { readTimeOfDay } from "../facts/read-list.js";
import { ianaZone, realDay } from "../issues/expectation.js";
import type { Actor, DeadlineKind } from "../regulation/clause.js";
import { type ClauseId, clauses } from "../regulation/clauses.js";
import { type Regulation, upm2020 } from "../regulation/regulation.js";
import type { CalendarDate, DayNumber } from "../time/calendar-date.js";
import type { Deadline } from "../time/deadline.js";
import type { InstantText } from "../time/instant.js";
import type { Zone } from "../time/zone.js";
import { leadDue } from "./lead-due.js";
import { linkCheckDue, startDue } from "./start-due.js";

/** When and where a lesson is; unknown is undefined. */
export interface LessonTime {
  readonly day: DayNumber | undefined;
  /** Of the school. */
  readonly zone: Zone | undefined;
  readonly startsAt: string | undefined;
}

/** The deadlines that are reckoned from a lesson. */
export type LessonDeadlineKind = Exclude<DeadlineKind, "plan">;

/** Each deadline of a lesson: readings 2, 3 and 11; undefined where a part is unknown. */
export function lessonDeadline(
  kind: LessonDeadlineKind,
  { day, zone, startsAt }: LessonTime,
  regulation: Regulation | undefined,
): Deadline | undefined {
  switch (kind) {
    case "lesson-lead":
      return leadDue("lessonLeadDays", day, zone, regulation);
    case "confirmation-lead":
      return leadDue("confirmationLeadDays", day, zone, regulation);
    case "delivery-lead":
      return leadDue("deliveryLeadDays", day, zone, regulation);
    case "start":
      return startDue(day, startsAt, zone);
    case "before-start":
      return linkCheckDue(day, startsAt, zone);
  }
}

/**
 * A deadline of a lesson: who owes what by when.
 *
 * @since 0.1.0
 * @public
 */
export interface LessonDeadline {
  readonly clause: ClauseId;
  readonly actor: Actor;
  /** The exclusive deadline instant, ISO UTC: what is done then is late. */
  readonly due: InstantText;
  /** The zone that it is reckoned in: the school's. */
  readonly timeZone: string;
}

/** The clauses that have a deadline before or at a lesson, in clause order. */
const datedClauses = clauses.flatMap(({ id, actors, deadline }) =>
  deadline === undefined || deadline === "plan" ? [] : [{ clause: id, actor: actors[0], kind: deadline }],
);

/** Reads the facts, none of which may be missing but the time; the reader holds what is malformed. */
function readLessonTime(reader: FactReader, value: unknown): LessonTime {
  const lesson = reader.facts(value);
  const { date, timeZone } = lesson;
  const day = reader.day(date, "/date");
  const zone = reader.zone(timeZone, "/timeZone");
  if (date === undefined || date === null) reader.refuse(date, "/date", realDay.expected);
  if (timeZone === undefined || timeZone === null) reader.refuse(timeZone, "/timeZone", ianaZone.expected);
  return { day, zone, startsAt: readTimeOfDay(reader, lesson["startsAt"], "/startsAt") };
}

/**
 * Every deadline of a lesson, in clause order; those of the plan, stages I to III, belong to no lesson.
 *
 * `timeZone` is the school's, an IANA name; without `startsAt`, `HH:mm` there, the lesson starts at some time of its day.
 * Throws `InvalidFacts` where date or zone is missing or anything is malformed. Readings 2, 3, 11.
 *
 * @example
 * import { deadlines } from "upm-rules";
 *
 * const ofLesson = deadlines({ date: "2020-12-30", timeZone: "Europe/Volgograd", startsAt: "10:00" });
 * ofLesson.find(({ clause }) => clause === "IV.lesson-created")?.due // => "2020-12-25T20:00:00.000Z"
 * ofLesson.find(({ clause }) => clause === "VI.delivered")?.due // => "2020-12-28T21:00:00.000Z"
 * ofLesson.find(({ clause }) => clause === "VII.mentor-present")?.due // => "2020-12-30T07:00:00.000Z"
 *
 * @since 0.1.0
 * @public
 */
export function deadlines(
  lesson: {
    readonly date: CalendarDate;
    readonly timeZone: string;
    readonly startsAt?: string | null | undefined;
  },
  regulation: Regulation = upm2020,
): readonly LessonDeadline[] {
  const time = factsOrThrow(readLessonTime, lesson, regulation);
  return datedClauses.map(({ clause, actor, kind }) => {
    const { text, timeZone } = lessonDeadline(kind, time, regulation) as Deadline;
    return { clause, actor, due: text, timeZone };
  });
}
