import { type Duty, duties, type Festival, type Instant, type Subject } from "upm-rules";
import {
  type CalendarLanguage,
  type CalendarOptions,
  type DeadlineCalendarOptions,
  deadlineCalendar,
  dutyCalendar,
  type InvalidCalendar,
  isInvalidCalendar,
} from "upm-rules/calendar";

const language: CalendarLanguage = "ru";
const nameOf = ({ kind, id }: Subject): string => (kind === "school" ? `№ ${id}` : id);

/** The calendar of a school, told from the one before. */
export function calendarOf(festival: Festival, school: string, at: Instant, previous?: string): string {
  const owed: readonly Duty[] = duties(festival, { at }).filter(
    ({ actor, owedBy }) => actor === "school" && owedBy === school,
  );
  const options: CalendarOptions = {
    at,
    language,
    nameOf,
    previous,
    alarms: [60],
    name: "x",
    namespace: "y",
  };
  return dutyCalendar(owed, options);
}

const lesson = { id: "l", date: "2020-11-16", timeZone: "Asia/Omsk", startsAt: null };
const options: DeadlineCalendarOptions = { at: 1_605_000_000_000, clauses: ["V.confirmed-in-time"] };
export const text: string = deadlineCalendar(lesson, options);

/** Where the calendar given out before is malformed. */
export function lineOf(error: unknown): number | undefined {
  if (!isInvalidCalendar(error)) return undefined;
  const { code, line, expected }: InvalidCalendar = error;
  return code === "InvalidCalendar" && expected !== "" ? line : undefined;
}

// @ts-expect-error: a calendar is made at an instant
dutyCalendar([], {});
// @ts-expect-error: there is no such language
dutyCalendar([], { at: 0, language: "de" });
// @ts-expect-error: no clause has this id
deadlineCalendar(lesson, { at: 0, clauses: ["V.confirmd-in-time"] });
// @ts-expect-error: a lesson has an id, by which its events are known again
deadlineCalendar({ date: "2020-11-16", timeZone: "Asia/Omsk" }, { at: 0 });
// @ts-expect-error: alarms are minutes
dutyCalendar([], { at: 0, alarms: ["1 day"] });
