import type { FactReader } from "./read.js";

/** A drive that may be missing: whole seconds, or that there is no road. */
export function readDrive(
  reader: FactReader,
  value: unknown,
  pointer: string,
): number | "unreachable" | undefined {
  if (value === "unreachable" || (typeof value === "number" && value >= 0 && Number.isInteger(value))) {
    return value;
  }
  return reader.missing(value, pointer, 'whole seconds, 0 or more, or "unreachable"');
}
