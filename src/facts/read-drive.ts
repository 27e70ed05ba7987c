import type { FactReader } from "./read.js";

/** A drive as facts give it. */
type DriveFact = number | "unreachable" | { readonly atLeast: number };

/** A drive that may be missing: whole seconds, that there is no road, or the seconds that it takes at least. */
export function readDrive(reader: FactReader, value: unknown, pointer: string): DriveFact | undefined {
  if (value === "unreachable") return value;
  if (typeof value === "number" && value >= 0 && Number.isInteger(value)) return value;
  if (typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)) {
    const atLeast = reader.count(reader.group(value, pointer)["atLeast"], `${pointer}/atLeast`);
    return atLeast === undefined ? undefined : { atLeast };
  }
  const expected = 'whole seconds, 0 or more, "unreachable" or { atLeast: whole seconds }';
  return reader.missing(value, pointer, expected);
}

/** Where a drive's time came from, which may be missing. */
export function readDriveSource(reader: FactReader, value: unknown, pointer: string): string | undefined {
  if (typeof value === "string" && value !== "") return value;
  return reader.missing(value, pointer, "text that names where the time came from");
}
