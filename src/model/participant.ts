import type { InstantText } from "../time/instant.js";
import type { Absent, Id } from "./id.js";

/**
 * The link between the accounts of a child and a parent.
 *
 * @since 0.1.0
 * @public
 */
export interface AccountLink {
  readonly parent: Id;
  readonly linkedAt: InstantText;
}

/**
 * A participant: a child of a school.
 *
 * @since 0.1.0
 * @public
 */
export interface Participant {
  readonly id: Id;
  readonly school: Id;
  /** When registered on the platform. */
  readonly registeredAt?: InstantText | Absent;
  readonly links?: readonly AccountLink[] | Absent;
  /** When each completed test of the online diagnostics was completed. */
  readonly diagnosticTests?: readonly InstantText[] | Absent;
  /** When each trial of this project was attended; the lessons of the document are not among them. */
  readonly trials?: readonly InstantText[] | Absent;
}
