/** What has no parts to be missing. */
type Whole = string | number | boolean | bigint | symbol | Date | readonly unknown[];

/**
 * Facts of which any part may be missing: every property optional, `null` or `undefined`, at every depth.
 *
 * Dates, lists and other leaves stay whole. A missing fact is unknown: it never passes and never convicts.
 *
 * @since 0.1.0
 * @public
 */
export type Unsure<T> = [T] extends [Whole | null | undefined]
  ? T // a union of leaves as one, so that an editor shows its name
  : { readonly [K in keyof T]?: Unsure<T[K]> | null | undefined };
