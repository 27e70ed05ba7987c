import type { Id } from "../../model/id.js";

/**
 * Which confirmation: of whom, for which lesson, by which parent.
 *
 * @since 0.1.0
 * @public
 */
export interface ConfirmationIds {
  readonly lesson: Id;
  readonly participant: Id;
  /** The parent who confirms. */
  readonly parent: Id;
}
