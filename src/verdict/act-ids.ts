/** Every act that puts a finding right, in the order of the stages. */
export const actIds = [
  "choose-competencies",
  "choose-venues",
  "leave-venue-to-its-region",
  "match-competencies",
  "list-schools",
  "replace-far-school",
  "list-own-schools",
  "find-schools",
  "select-schools",
  "choose-venue",
  "list-school",
  "name-coordinator",
  "contact-coordinator",
  "agree-after-contact",
  "agree-competencies",
  "agree-near-competencies",
  "agree-offered-competencies",
  "read-guidelines",
  "create-as-agreed",
  "create-lesson",
  "send-link",
  "send-link-again",
  "forward-link",
  "forward-link-again",
  "help-participant",
  "register-participant",
  "register-parent",
  "link-accounts",
  "take-diagnostic-test",
  "deliver",
  "have-mentor-at-venue",
  "connect",
  "check-link",
  "gather-participants",
  "admit-only-confirmed",
  "have-representative-in-class",
] as const;

/**
 * What someone can do to put a finding right.
 *
 * @since 0.1.0
 * @public
 */
export type ActId = Extract<(typeof actIds)[number], string>; // so that an editor shows its name
