import type { Instant, InstantText } from "../time/instant.js";

/**
 * An act in facts: when it was done, or `"not-yet"`. A missing act is unknown, which is not the same.
 *
 * @since 0.1.0
 * @public
 */
// A text may be any; without `& {}` an editor would not offer this one.
export type Act = "not-yet" | (InstantText & {}) | Exclude<Instant, string>;
