/**
 * A fact that is known to hold, known not to hold, or not known: Kleene's three values.
 *
 * Unknown is `undefined`, so that a missing fact needs no translation. It never passes and never convicts.
 */
export type Truth = boolean | undefined;

/** True if both hold; false if either is known not to; otherwise unknown. */
export function both(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : undefined;
}

/** True if either holds; false if both are known not to; otherwise unknown. */
export function either(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true;
  return a === false && b === false ? false : undefined;
}

/** The opposite; of the unknown, unknown. */
export function not(a: Truth): Truth {
  return a === undefined ? undefined : !a;
}

/** Whether a count whose parts may be unknown is at most `limit`: parts only add, so known ones alone may exceed it. */
export function atMost(limit: number, parts: ReadonlyArray<number | undefined>): Truth {
  let known = 0;
  let complete = true;
  for (const part of parts) {
    if (part === undefined) complete = false;
    else known += part;
  }
  if (!(known <= limit)) return false;
  return complete ? true : undefined;
}

/** True if all hold; false if any is known not to; otherwise unknown. */
export function all(truths: Iterable<Truth>): Truth {
  let held: Truth = true;
  for (const truth of truths) held = both(held, truth);
  return held;
}

/** True if any holds; false if all are known not to; otherwise unknown. */
export function any(truths: Iterable<Truth>): Truth {
  let held: Truth = false;
  for (const truth of truths) held = either(held, truth);
  return held;
}

/** Whether a list has anything in it; of an unknown list, unknown. */
export function notEmpty(list: readonly unknown[] | undefined): Truth {
  return list && list.length > 0;
}

/** Whether a list has an item; of an unknown list or item, unknown. */
export function includes<T>(list: readonly T[] | undefined, item: T | undefined): Truth {
  return list === undefined || item === undefined ? undefined : list.includes(item);
}
