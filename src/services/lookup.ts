/**
 * What a function of the application answers: at once or as a promise; `null` or `undefined` where it has nothing.
 *
 * @since 0.1.0
 * @public
 */
export type Answer<T> = T | null | undefined | PromiseLike<T | null | undefined>;

/**
 * How records are looked up by their keys: all that are wanted at the same time with one call, or one by one.
 *
 * A call with several keys answers with an array of what there is, in any order; what is not in it, or `null` in it, does
 * not exist. Keys are distinct. `signal` aborts when no answer is wanted any longer.
 *
 * @since 0.1.0
 * @public
 */
export type Lookup<Key, Found> =
  | ((keys: readonly Key[], signal: AbortSignal) => Answer<readonly (Found | null | undefined)[]>)
  | { readonly oneByOne: (key: Key, signal: AbortSignal) => Answer<Found> };

/**
 * How lists are looked up by their keys: one array of all that belongs to any of the keys, or one by one.
 *
 * Each record says itself which key it belongs to. A key of which nothing is in the array has an empty list.
 *
 * @since 0.1.0
 * @public
 */
export type ListLookup<Key, Found> =
  | ((keys: readonly Key[], signal: AbortSignal) => Answer<readonly Found[]>)
  | { readonly oneByOne: (key: Key, signal: AbortSignal) => Answer<readonly Found[]> };
