import { idText } from "../issues/expectation.js";
import { invalidFacts } from "../issues/invalid-facts.js";
import { received } from "../issues/received.js";
import type { Id } from "../model/id.js";
import type { ClauseId } from "../regulation/clauses.js";
import type { Regulation } from "../regulation/regulation.js";
import { deadlines } from "../stages/lesson-deadlines.js";
import type { CalendarDate } from "../time/calendar-date.js";
import { type CalendarOptions, settingOf } from "./calendar-options.js";
import { calendarText } from "./calendar-text.js";
import { eventOf } from "./event-of-deadline.js";

/**
 * What a calendar of a lesson's deadlines is made with.
 *
 * @since 0.1.0
 * @public
 */
export interface DeadlineCalendarOptions extends CalendarOptions {
  /** The clauses whose deadlines it has, such as `["V.confirmed-in-time"]` for a parent; by default all with one. */
  readonly clauses?: readonly ClauseId[] | undefined;
  /** By default `upm2020`. */
  readonly regulation?: Regulation | undefined;
}

/**
 * The deadlines of one lesson as a calendar, iCalendar (RFC 5545): an event for each, in the hour before it.
 *
 * For an app that knows a lesson and no festival document. Its events have the UIDs that `dutyCalendar` gives the duties of
 * the same lesson. A lesson that is moved keeps its id, and with `previous` the events are known as moved.
 *
 * Throws `InvalidFacts` where id, date or zone is missing or malformed or `at` is no instant, `InvalidCalendar` where
 * `previous` is malformed, `RangeError` for a language or an alarm that cannot be. Readings 2, 3, 11.
 *
 * @example
 * import { deadlineCalendar } from "upm-rules/calendar";
 *
 * const lesson = { id: "l7", date: "2020-12-30", timeZone: "Europe/Volgograd" };
 * const text = deadlineCalendar(lesson, { at: "2020-12-01T09:00+04:00", clauses: ["V.confirmed-in-time"] });
 * text.match(/^DT(?:START|END):.*$/gm) // => ["DTSTART:20201225T190000Z", "DTEND:20201225T200000Z"]
 *
 * @since 0.1.0
 * @public
 */
export function deadlineCalendar(
  lesson: {
    readonly id: Id;
    readonly date: CalendarDate;
    readonly timeZone: string;
    readonly startsAt?: string | null | undefined;
  },
  options: DeadlineCalendarOptions,
): string {
  const { clauses, regulation } = options;
  const setting = settingOf(options);
  const { words } = setting.texts;
  const all = deadlines(lesson, regulation);
  const { id } = lesson;
  if (typeof id !== "string" || !idText.accepts(id))
    throw invalidFacts([{ pointer: "/id", expected: idText.expected, received: received(id) }]);
  const events = all
    .filter(({ clause }) => clauses === undefined || clauses.includes(clause))
    .map((deadline) =>
      eventOf(
        { ...deadline, subject: { kind: "lesson", id } },
        { mark: undefined, above: [], who: words.actors[deadline.actor], below: [] },
        setting,
      ),
    );
  return calendarText(events, setting);
}
