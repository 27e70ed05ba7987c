import { idText, realDay, timeOfDay } from "../issues/expectation.js";
import type { Id } from "../model/id.js";
import { type CalendarDate, dayOf } from "../time/calendar-date.js";
import type { FactReader } from "./read.js";

// Apart from the reader itself, since the smallest checks have no lists and need not carry this.

/** Reads one item of a list; undefined where it is malformed. */
type ReadItem<T> = (reader: FactReader, item: unknown, pointer: string) => T | undefined;

/** A list of facts, whole: undefined where it is missing, and where any of it is malformed. */
export function readList<T>(
  reader: FactReader,
  value: unknown,
  pointer: string,
  readItem: ReadItem<T>,
): readonly T[] | undefined {
  if (!Array.isArray(value)) return reader.missing(value, pointer, "an array");
  const items = value.map((item, index) => readItem(reader, item, `${pointer}/${index}`));
  return items.every((item) => item !== undefined) ? (items as T[]) : undefined;
}

/** The fields of an object in a list; undefined where it is none. */
export function readObject(
  reader: FactReader,
  value: unknown,
  pointer: string,
): Readonly<Record<string, unknown>> | undefined {
  const isObject = typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
  if (isObject && value !== null) return value as Readonly<Record<string, unknown>>;
  reader.refuse(value, pointer, "an object of facts");
  return undefined;
}

/** What must be there, in a list or in an object of one. */
function required<T>(
  accepted: T | undefined,
  reader: FactReader,
  value: unknown,
  pointer: string,
  expected: string,
): T | undefined {
  if (accepted === undefined) reader.refuse(value, pointer, expected);
  return accepted;
}

/** An id that must be there. */
export function readId(reader: FactReader, value: unknown, pointer: string): Id | undefined {
  const id = typeof value === "string" && idText.accepts(value) ? value : undefined;
  return required(id, reader, value, pointer, idText.expected);
}

/** An id that may be missing. */
export function readOptionalId(reader: FactReader, value: unknown, pointer: string): Id | undefined {
  return value === undefined || value === null ? undefined : readId(reader, value, pointer);
}

/** Ids that may be missing; one that is repeated counts once. */
export function readIds(reader: FactReader, value: unknown, pointer: string): readonly Id[] | undefined {
  const ids = readList(reader, value, pointer, readId);
  return ids && [...new Set(ids)];
}

/** A list of days that may be missing. */
export function readDates(
  reader: FactReader,
  value: unknown,
  pointer: string,
): readonly CalendarDate[] | undefined {
  return readList(reader, value, pointer, (_reader, item, at) => {
    const date = typeof item === "string" && dayOf(item) >= 0 ? item : undefined;
    return required(date, reader, item, at, realDay.expected);
  });
}

/** A time of day that may be missing. */
export function readTimeOfDay(reader: FactReader, value: unknown, pointer: string): string | undefined {
  if (typeof value === "string" && timeOfDay.accepts(value)) return value;
  return reader.missing(value, pointer, timeOfDay.expected);
}
