/** The keys that a JSON pointer names, one under the other. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const key of keysOf(pointer)) value = (value as Readonly<Record<string, unknown>>)[key];
  return value;
}

/** Whether a pointer names a value of the document; the last key may be one that is missing there. */
export function resolves(document: unknown, pointer: string, mayBeMissing: boolean): boolean {
  if (pointer === "") return true;
  if (!pointer.startsWith("/")) return false;
  const keys = keysOf(pointer);
  let value = document;
  for (const [index, key] of keys.entries()) {
    if (typeof value !== "object" || value === null) return false;
    const isLast = index === keys.length - 1;
    if (!Object.hasOwn(value, key)) return isLast && mayBeMissing && !Array.isArray(value);
    if (isLast && mayBeMissing) return false;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return true;
}

/** A copy of an object with one more entry, as JSON.parse makes it: `__proto__` is a key like any other. */
export function withEntry(object: object, key: string, value: unknown): object {
  return Object.defineProperty(structuredClone(object), key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** A copy of a document with the value at a pointer replaced or, of an object, left out. */
export function changedAt(document: unknown, pointer: string, value: unknown): unknown {
  const keys = keysOf(pointer);
  const last = keys.pop();
  if (last === undefined) return value;
  const copy = structuredClone(document);
  let parent = copy as Record<string, unknown>;
  for (const key of keys) parent = parent[key] as Record<string, unknown>;
  if (value === "left out") delete parent[last];
  else parent[last] = value;
  return copy;
}
