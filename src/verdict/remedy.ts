import type { Actor } from "../regulation/clause.js";
import type { Deadline } from "../time/deadline.js";
import type { EpochMilliseconds, InstantText } from "../time/instant.js";
import type { ActId } from "./act-ids.js";

/**
 * Who can put a finding right, by what act and until when; or that it can no longer be put right.
 *
 * `by` and `since` are exclusive deadline instants, ISO UTC: an act at `by` is late.
 *
 * @since 0.1.0
 * @public
 */
export type Remedy =
  | {
      readonly kind: "act";
      readonly actor: Actor | "parent" | "participant";
      readonly act: ActId;
      readonly by?: InstantText;
    }
  | { readonly kind: "never"; readonly since?: InstantText };

/** Whether a deadline is known to be over. */
export function isOver(due: Deadline | undefined, at: EpochMilliseconds | undefined): boolean {
  return at !== undefined && due !== undefined && at >= due.instant;
}

/** That someone can do an act, until a deadline where there is one. */
export function toDo(actor: Actor | "parent" | "participant", act: ActId, by: Deadline | undefined): Remedy {
  return by === undefined ? { kind: "act", actor, act } : { kind: "act", actor, act, by: by.text };
}

/** That it can no longer be put right, since a deadline is over. */
export function tooLate(since: Deadline | undefined): Remedy {
  return since === undefined ? { kind: "never" } : { kind: "never", since: since.text };
}
