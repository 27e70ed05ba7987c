import type { Festival } from "../../../src/model/festival.js";

/** A document as plain data that may be anything. */
// biome-ignore lint/suspicious/noExplicitAny: what a test breaks has no type any more
export type Broken = any;

/** A copy of a document with another value at a JSON pointer; `-` as the last key stands for the end of a list. */
export function withValue(document: Festival, pointer: string, value: unknown): Broken {
  const copy: Broken = structuredClone(document);
  const keys = pointer.split("/").slice(1);
  const last = keys.pop() as string;
  const holder = keys.reduce((part, key) => part[key], copy);
  if (last === "-") holder.push(value);
  else holder[last] = value;
  return copy;
}

/** The value at a JSON pointer. */
export function valueAt(document: Festival, pointer: string): Broken {
  return pointer
    .split("/")
    .slice(1)
    .reduce<Broken>((part, key) => part[key], document);
}
