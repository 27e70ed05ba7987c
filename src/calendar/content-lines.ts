import { invalidCalendar } from "../issues/invalid-calendar.js";

/** A line of a calendar with those that continue it. */
export interface ContentLine {
  /** Where it starts, from 1. */
  readonly number: number;
  readonly text: string;
  /** Before the value, without parameters. */
  readonly name: string;
  readonly value: string;
}

/**
 * The lines of a calendar as this library writes them, unfolded.
 *
 * What reads any calendar is large, and mends or drops what it does not expect; here every character has to come back. Line
 * ends may have been changed, as some servers and editors do.
 */
export function contentLines(text: string): readonly ContentLine[] {
  const physical = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  if (physical.at(-1) === "") physical.pop();
  const lines: { number: number; text: string }[] = [];
  for (const [index, line] of physical.entries()) {
    const before = lines.at(-1);
    if (!line.startsWith(" ")) lines.push({ number: index + 1, text: line });
    else if (before === undefined) throw invalidCalendar(index + 1, "BEGIN:VCALENDAR");
    else before.text += line.slice(1);
  }
  if (lines.length === 0) throw invalidCalendar(1, "BEGIN:VCALENDAR");
  return lines.map(({ number, text: whole }) => {
    const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:([\s\S]*)$/.exec(whole) ?? [];
    if (name === undefined || value === undefined)
      throw invalidCalendar(number, "a line of iCalendar: a name, a colon, a value");
    return { number, text: whole, name, value };
  });
}
