/** JSON pointers: every one in a value, and the value with one of them changed. */
import { asJson } from "./as-json.ts";

const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

export function pointersIn(value: unknown, pointer = ""): string[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [pointer, ...inner.flatMap(([key, item]) => pointersIn(item, `${pointer}/${escaped(key)}`))];
}

function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce((node, key) => (node as Readonly<Record<string, unknown>>)[key], value);
}

/** The value with another at a pointer; undefined takes the key away. */
export function withValue(value: unknown, pointer: string, other: unknown): unknown {
  const keys = keysOf(pointer);
  const last = keys.pop();
  if (last === undefined) return other;
  const copy = asJson(value);
  const parent = valueAt(copy, pointer.slice(0, pointer.lastIndexOf("/"))) as Record<string, unknown>;
  if (other === undefined) delete parent[last];
  else parent[last] = other;
  return copy;
}
