import type { Confirmation } from "../../model/confirmation.js";
import type { Absent, Id } from "../../model/id.js";
import type { Lesson } from "../../model/lesson.js";
import type { Parent } from "../../model/parent.js";
import type { Participant } from "../../model/participant.js";

/**
 * Which confirmation of a festival: there is one at most of a lesson, a participant and an instant.
 *
 * @since 0.1.0
 * @public
 */
export type ConfirmationKey = Pick<Confirmation, "lesson" | "participant" | "confirmedAt">;

/**
 * Records to be taken out of a festival: nothing may refer to them after the whole change.
 *
 * @since 0.1.0
 * @public
 */
export interface FestivalRemovals {
  readonly lessons?: readonly Id[] | Absent;
  readonly parents?: readonly Id[] | Absent;
  readonly participants?: readonly Id[] | Absent;
  readonly confirmations?: readonly ConfirmationKey[] | Absent;
}

/**
 * A change of a festival: records that are new, records in place of earlier ones, records to be taken out.
 *
 * @since 0.1.0
 * @public
 */
export interface FestivalChange {
  /** Each new, or in place of the one with the same id. */
  readonly lessons?: readonly Lesson[] | Absent;
  /** Likewise. */
  readonly parents?: readonly Parent[] | Absent;
  /** Likewise. */
  readonly participants?: readonly Participant[] | Absent;
  /** Each new, or in place of the one of the same lesson, participant and instant. */
  readonly confirmations?: readonly Confirmation[] | Absent;
  readonly remove?: FestivalRemovals | Absent;
}
