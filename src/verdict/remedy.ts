import type { Actor } from "../regulation/clause.js";
import type { InstantText } from "../time/instant.js";

/**
 * What someone can do to put a finding right.
 *
 * @since 0.1.0
 */
export type ActId =
  | "forward-link"
  | "forward-link-again"
  | "help-participant"
  | "register-participant"
  | "register-parent"
  | "link-accounts"
  | "take-diagnostic-test";

/**
 * Who can put a finding right, by what act and until when; or that it can no longer be put right.
 *
 * `by` and `since` are exclusive deadline instants, ISO UTC: an act at `by` is late.
 *
 * @since 0.1.0
 */
export type Remedy =
  | {
      readonly kind: "act";
      readonly actor: Actor | "parent" | "participant";
      readonly act: ActId;
      readonly by?: InstantText;
    }
  | { readonly kind: "never"; readonly since?: InstantText };
