import type { Actor, Clause } from "../regulation/clause.js";
import type { ClauseId } from "../regulation/clauses.js";
import type { Regulation } from "../regulation/regulation.js";
import type { Deadline } from "../time/deadline.js";
import { type EpochMilliseconds, textOf } from "../time/instant.js";
import type { DetailsOf } from "./details.js";
import type { Finding, FindingOf, FindingStatus } from "./finding.js";
import type { Remedy } from "./remedy.js";
import type { Truth } from "./truth.js";

/** What every rule is judged by, besides its own facts. */
export interface Case {
  /** The parameters; undefined where the region, so its regulation, is not known. */
  readonly regulation: Regulation | undefined;
  /** As of when; undefined where not known. */
  readonly at: EpochMilliseconds | undefined;
}

/** A clause as the table has it, of one id. */
export type ClauseOf<C extends ClauseId> = Clause & { readonly id: C };

/** One clause made executable: everything else, from booleans to reports, comes from `holds` and `judge`. */
export interface Rule<C extends Case> {
  readonly clause: ClauseOf<ClauseId>;
  /** Whether the clause is kept. */
  readonly holds: (facts: C) => Truth;
  /** What is to be said of it; undefined where nothing is. */
  readonly judge: (facts: C) => Finding | undefined;
  /** Of a duty: where it stands. */
  readonly standing?: (facts: C) => DutyStanding;
}

/**
 * Where a duty stands as of an instant; `not-applicable` where nobody owes it.
 *
 * @since 0.1.0
 * @public
 */
export type DutyState = "done" | "late" | "overdue" | "pending" | "unknown" | "not-applicable";

/**
 * Why nobody owes a duty.
 *
 * @since 0.1.0
 * @public
 */
export type NotApplicable = "cancelled" | "lesson-not-created" | "nothing-to-deliver";

/** Where a duty stands, with all that a board of duties says of it. */
export interface DutyStanding {
  readonly clause: ClauseOf<ClauseId>;
  readonly actor: Actor;
  readonly state: DutyState;
  /** With `not-applicable`, where a board of duties says it. */
  readonly reason: NotApplicable | undefined;
  readonly due: Deadline | undefined;
  /** With `done` and `late`, where the facts have an instant. */
  readonly doneAt: EpochMilliseconds | undefined;
  /** With `pending` and `overdue`. */
  readonly blockedBy: readonly ClauseId[];
}

/** The parts of a finding that depend on its clause and status, in the order in which they are written. */
export interface FindingParts<C extends ClauseId> {
  readonly due?: Deadline | undefined;
  readonly doneAt?: EpochMilliseconds | undefined;
  readonly blockedBy?: readonly ClauseId[] | undefined;
  readonly details?: DetailsOf[C] | undefined;
  readonly remedy?: Remedy | undefined;
  /** Who answers for it, where the clause has two sides. */
  readonly actor?: Actor | undefined;
}

/** A finding in the making: its keys are put in one after the other, in the order in which they are written. */
export type DraftFinding = { -readonly [K in keyof FindingOf<ClauseId>]: FindingOf<ClauseId>[K] };

/** A finding with the parts that are known, and no key without a value. */
export function finding<C extends ClauseId>(
  clause: ClauseOf<C>,
  status: FindingStatus,
  { due, doneAt, blockedBy, details, remedy, actor = clause.actors[0] }: FindingParts<C>,
): Finding {
  // Key by key: spreading what may be absent takes several times as long, and there may be a million of them.
  const draft: DraftFinding = { clause: clause.id, status, actor };
  if (due) {
    draft.due = due.text;
    draft.timeZone = due.timeZone;
  }
  if (doneAt !== undefined) draft.doneAt = textOf(doneAt);
  if (blockedBy?.length) draft.blockedBy = blockedBy;
  if (details) draft.details = details as NonNullable<DraftFinding["details"]>;
  if (remedy) draft.remedy = remedy;
  // The union over clauses cannot be followed through the type parameter; the parameters above have checked it.
  return draft as Finding;
}
