import type { Actor } from "../regulation/clause.js";
import type { ClauseId } from "../regulation/clauses.js";
import type { InstantText } from "../time/instant.js";
import type { DetailsOf } from "./details.js";
import type { Remedy } from "./remedy.js";

/**
 * What a finding says of its clause. `violated`, `late` and `overdue` are breaches.
 *
 * - `violated`: a fact that must hold does not;
 * - `late`: done, but at or after the deadline;
 * - `overdue`: not done, and the deadline is over;
 * - `unknown`: cannot be said, since a fact is missing;
 * - `pending`: not done yet, and there is time;
 * - `advised`: a fact that should hold does not.
 *
 * @since 0.1.0
 * @public
 */
export type FindingStatus = "violated" | "late" | "overdue" | "unknown" | "pending" | "advised";

/**
 * What kind of thing a finding is about. Pairs have two ids with a slash: `venue/school`, `lesson/participant`.
 *
 * @since 0.1.0
 * @public
 */
export type SubjectKind =
  | "region"
  | "venue"
  | "school"
  | "candidate"
  | "agreement"
  | "lesson"
  | "invitation"
  | "confirmation";

/**
 * The thing that a finding is about.
 *
 * @since 0.1.0
 * @public
 */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/**
 * A finding about one clause.
 *
 * @since 0.1.0
 * @public
 */
export interface FindingOf<C extends ClauseId> {
  readonly clause: C;
  readonly status: FindingStatus;
  /** Who answers for it. */
  readonly actor: Actor;
  /** Always present in a festival report. */
  readonly subject?: Subject;
  /** The exclusive deadline instant, ISO UTC; of duties and of `V.confirmed-in-time` where it is known. */
  readonly due?: InstantText;
  /** With `due`: the zone that it is reckoned in; of a lesson always the school's. */
  readonly timeZone?: string;
  /** With `late` only: when it was done, ISO UTC. */
  readonly doneAt?: InstantText;
  /** With `pending` and `overdue`: the duty, not done either, that it waits for. */
  readonly blockedBy?: readonly ClauseId[];
  /** Expected and received, ids, numbers. */
  readonly details?: DetailsOf[C];
  /** Who can do what about it. In verdicts, not in reports. */
  readonly remedy?: Remedy;
}

/**
 * What was found about a clause: a union over clauses, so that testing `clause` narrows `details`.
 *
 * @since 0.1.0
 * @public
 */
export type Finding<C extends ClauseId = ClauseId> = { readonly [K in C]: FindingOf<K> }[C];

/** How a finding weighs: what is counted together, and decides an outcome in the same way. */
export type Weight = "breaches" | "unknown" | "pending" | "advice";

/** The weight of each status. */
export const weights: { readonly [S in FindingStatus]: Weight } = {
  violated: "breaches",
  late: "breaches",
  overdue: "breaches",
  unknown: "unknown",
  pending: "pending",
  advised: "advice",
};

/**
 * Whether a finding is a breach: `violated`, `late` or `overdue`.
 *
 * @example
 * import { checkConfirmation, isBreach } from "upm-rules";
 *
 * checkConfirmation({ parent: { linked: false } }).findings.filter(isBreach).map(({ clause }) => clause) // => ["V.accounts-linked"]
 *
 * @since 0.1.0
 * @public
 */
export function isBreach(finding: Finding): boolean {
  return weights[finding.status] === "breaches";
}
