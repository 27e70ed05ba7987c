import { type CodedError, codedError, hasCode } from "./coded-error.js";

/**
 * Thrown where the calendar given out before cannot be read, so that nobody can say what has changed since.
 *
 * Recognise it with `isInvalidCalendar`, or by `name` and `code`.
 *
 * @since 0.1.0
 * @public
 */
export interface InvalidCalendar extends CodedError<"InvalidCalendar"> {
  /** The line of the text, from 1, as an editor counts. */
  readonly line: number;
  /** What was expected there. */
  readonly expected: string;
}

/** Makes the error; names and ids of a calendar may be personal, so it holds none. */
export function invalidCalendar(line: number, expected: string): InvalidCalendar {
  const message = `the previous calendar is malformed: line ${line}: expected ${expected}; give the text as it was made, or none`;
  return codedError("InvalidCalendar", message, { line, expected });
}

/**
 * Whether an error says that the calendar given out before cannot be read.
 *
 * @example
 * import { deadlineCalendar, isInvalidCalendar } from "upm-rules/calendar";
 *
 * const lesson = { id: "l", date: "2020-11-16", timeZone: "Asia/Yekaterinburg" };
 * try {
 *   deadlineCalendar(lesson, { at: "2020-11-01T00:00Z", previous: "BEGIN:VCARD" });
 * } catch (error) {
 *   if (!isInvalidCalendar(error)) throw error;
 *   error.expected // => "BEGIN:VCALENDAR"
 * }
 *
 * @since 0.1.0
 * @public
 */
export function isInvalidCalendar(error: unknown): error is InvalidCalendar {
  return hasCode(error, "InvalidCalendar");
}
