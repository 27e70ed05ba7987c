import type { InstantText } from "../time/instant.js";
import type { Absent, Id } from "./id.js";

/**
 * A parent's confirmation of one participant's part in one lesson; there may be several, made at different instants.
 *
 * @since 0.1.0
 * @public
 */
export interface Confirmation {
  readonly lesson: Id;
  readonly participant: Id;
  /** The parent who confirmed. */
  readonly parent: Id;
  readonly confirmedAt: InstantText;
  /** Not before `confirmedAt`. */
  readonly withdrawnAt?: InstantText | Absent;
}
