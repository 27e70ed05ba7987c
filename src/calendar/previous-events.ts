import { invalidCalendar } from "../issues/invalid-calendar.js";
import type { EventContent, Revision } from "./calendar-event.js";
import { type ContentLine, contentLines } from "./content-lines.js";
import { productId } from "./product-id.js";

/** An event as the previous calendar has it. */
export interface PreviousEvent extends EventContent, Revision {
  /** All of it, as `eventLines` writes it. */
  readonly lines: string;
}

/** The events of a calendar that this library made, by UID; throws `InvalidCalendar` where it is none. */
export function previousEvents(text: string): ReadonlyMap<string, PreviousEvent> {
  const lines = contentLines(text);
  const last = lines.at(-1)?.number ?? 1;
  const events = new Map<string, PreviousEvent>();
  let position = 0;
  const next = () => {
    const line = lines[position];
    if (line === undefined) throw invalidCalendar(last, "END:VCALENDAR after it");
    position += 1;
    return line;
  };
  expectLine(next(), "BEGIN:VCALENDAR");
  expectLine(next(), "VERSION:2.0");
  const product = next();
  if (product.text !== `PRODID:-${productId}`)
    throw invalidCalendar(product.number, `PRODID:-${productId}: a calendar of upm-rules`);
  for (let line = next(); line.text !== "END:VCALENDAR"; line = next()) {
    if (line.name !== "BEGIN") continue;
    expectLine(line, "BEGIN:VEVENT");
    const block = [line];
    while (block.at(-1)?.text !== "END:VEVENT") block.push(next());
    const event = eventOfLines(block);
    if (events.has(event.uid)) throw invalidCalendar(line.number, "an event with a UID of its own");
    events.set(event.uid, event);
  }
  const more = lines[position];
  if (more !== undefined) throw invalidCalendar(more.number, "nothing after END:VCALENDAR");
  return events;
}

function expectLine({ text, number }: ContentLine, expected: string): void {
  if (text !== expected) throw invalidCalendar(number, expected);
}

function eventOfLines(block: readonly ContentLine[]): PreviousEvent {
  const first = (block[0] as ContentLine).number;
  // What an alarm says is no property of the event; without alarms all but the last line is.
  const properties = block.slice(
    1,
    block.findIndex(({ text }) => text === "BEGIN:VALARM"),
  );
  const property = (name: string) => {
    const line = properties.find((candidate) => candidate.name === name);
    if (line === undefined) throw invalidCalendar(first, `an event with ${name}`);
    return line;
  };
  const textOf = (name: string) => unescaped(property(name).value);
  const changedAt = instantOf(property("DTSTAMP"));
  return {
    uid: property("UID").value,
    sequence: sequenceOf(property("SEQUENCE")),
    changedAt,
    due: instantOf(property("DTEND")),
    summary: textOf("SUMMARY"),
    description: textOf("DESCRIPTION"),
    category: textOf("CATEGORIES"),
    isCancelled: property("STATUS").value === "CANCELLED",
    // Only a cancelled event is written again from this, and it has none.
    alarms: [],
    lines: block.map(({ text }) => `${text}\r\n`).join(""),
  };
}

function sequenceOf({ value, number }: ContentLine): number {
  if (!/^\d{1,9}$/.test(value)) throw invalidCalendar(number, "a sequence: a whole number, 0 to 999,999,999");
  return Number(value);
}

function instantOf({ value, number }: ContentLine): number {
  const [, year, month, day, hour, minute, second] =
    /^(20\d\d)(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value) ?? [];
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(instant)) throw invalidCalendar(number, "an instant of 2000 to 2099 as YYYYMMDDTHHMMSSZ");
  return instant;
}

function unescaped(value: string): string {
  return value.replace(/\\([nN\\;,])/g, (_, character: string) =>
    character === "n" || character === "N" ? "\n" : character,
  );
}
