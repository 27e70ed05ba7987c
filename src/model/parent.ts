import type { InstantText } from "../time/instant.js";
import type { Absent, Id } from "./id.js";

/**
 * A parent or legal representative: the one who confirms.
 *
 * @since 0.1.0
 * @public
 */
export interface Parent {
  readonly id: Id;
  /** When registered on the platform. */
  readonly registeredAt?: InstantText | Absent;
}
