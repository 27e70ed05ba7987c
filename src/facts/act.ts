import type { Instant } from "../time/instant.js";

/**
 * An act in facts: when it was done, or `"not-yet"`. A missing act is unknown, which is not the same.
 *
 * @since 0.1.0
 * @public
 */
export type Act = Instant | "not-yet";
