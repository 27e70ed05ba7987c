import type { Unsure } from "../../src/facts/unsure.js";

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A copy of some facts with others in their place; groups keep what is not named. `undefined` makes a fact unknown. */
export function changed<F extends object>(facts: F, changes: Unsure<NoInfer<F>>): F {
  const copy = { ...facts } as Record<string, unknown>;
  for (const [key, value] of Object.entries(changes)) {
    const before = copy[key];
    copy[key] = isGroup(before) && isGroup(value) ? { ...before, ...value } : value;
  }
  return copy as F;
}
