/** Parts of a document by what they are, since their places change as it gets shorter. */
// biome-ignore lint/suspicious/noExplicitAny: a document of which any part may be changed.
export type LooseDocument = Record<string, any>;

/** What an item of a list is told by, in whichever place it stands. */
export function identityOf(item: unknown): string {
  const { id, venue, school } = (item ?? {}) as Readonly<Record<string, unknown>>;
  return JSON.stringify(id ?? (venue && school ? [venue, school] : item));
}

/** Steps into a value: keys, and identities of items of lists after a mark that tells them apart. */
export type Path = readonly string[];

/** The paths to every part of a value. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Array.isArray(value)
    ? value.map((item) => [`#${identityOf(item)}`, item] as const)
    : Object.entries(value);
  return inner.flatMap(([step, item]) => [[...path, step], ...pathsIn(item, [...path, step])]);
}

/** The value without what a path leads to; the same value where it leads to nothing. */
export function without(value: unknown, [step = "", ...rest]: Path): unknown {
  if (Array.isArray(value)) {
    const index = value.findIndex((item) => `#${identityOf(item)}` === step);
    if (index < 0) return value;
    const inner = rest.length > 0 ? [without(value[index], rest)] : [];
    return [...value.slice(0, index), ...inner, ...value.slice(index + 1)];
  }
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return value;
  const { [step]: gone, ...others } = value as LooseDocument;
  return rest.length > 0 ? { ...(value as LooseDocument), [step]: without(gone, rest) } : others;
}

/** The part at a path: nothing where only that is missing, `"gone"` where what would hold it is. */
export function partAt(value: unknown, path: Path): unknown {
  let node: unknown = value;
  for (const step of path) {
    if (typeof node !== "object" || node === null) return "gone";
    node = Array.isArray(node)
      ? node.find((item) => `#${identityOf(item)}` === step)
      : (node as LooseDocument)[step];
  }
  return node;
}
