/** How the cases of a file differ from others of the same names. */
import type { ConformanceCase } from "upm-rules/testing";

type Part = readonly [path: string, before: unknown, now: unknown];

/** The first part in which two JSON values differ. */
function firstPart(before: unknown, now: unknown, path = ""): Part | undefined {
  if (JSON.stringify(before) === JSON.stringify(now)) return undefined;
  const areObjects = [before, now].every((value) => typeof value === "object" && value !== null);
  if (!areObjects || Array.isArray(before) !== Array.isArray(now)) return [path, before, now];
  const [one, other] = [before, now] as [Record<string, unknown>, Record<string, unknown>];
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const part = firstPart(one[key], other[key], `${path}/${key}`);
    if (part !== undefined) return part;
  }
  return [path, before, now]; // Only the order of keys differs.
}

function inShort(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

export function differencesOf(before: readonly ConformanceCase[], now: readonly ConformanceCase[]): string[] {
  const earlier = new Map(before.map((one) => [one.name, one]));
  const later = new Map(now.map((one) => [one.name, one]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((name) => {
    const [one, other] = [earlier.get(name), later.get(name)];
    if (one === undefined) return [`"${name}" is new`];
    if (other === undefined) return [`"${name}" is gone`];
    const part = firstPart(one, other);
    if (part === undefined) return [];
    const [path, from, to] = part;
    return [`"${name}" differs at ${path}: the file has ${inShort(from)}, the library gives ${inShort(to)}`];
  });
}
