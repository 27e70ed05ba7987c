import type { Clause } from "../regulation/clause.js";
import type { ClauseId } from "../regulation/clauses.js";
import type { Regulation } from "../regulation/regulation.js";
import type { Deadline } from "../time/deadline.js";
import { type EpochMilliseconds, textOf } from "../time/instant.js";
import type { DetailsOf } from "./details.js";
import type { Finding, FindingStatus } from "./finding.js";
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
}

/** The parts of a finding that depend on its clause and status, in the order in which they are written. */
export interface FindingParts<C extends ClauseId> {
  readonly due?: Deadline | undefined;
  readonly doneAt?: EpochMilliseconds | undefined;
  readonly blockedBy?: readonly ClauseId[] | undefined;
  readonly details?: DetailsOf[C] | undefined;
  readonly remedy?: Remedy | undefined;
}

/** A finding with the parts that are known, and no key without a value. */
export function finding<C extends ClauseId>(
  clause: ClauseOf<C>,
  status: FindingStatus,
  { due, doneAt, blockedBy, details, remedy }: FindingParts<C>,
): Finding {
  return {
    clause: clause.id,
    status,
    actor: clause.actors[0],
    ...(due && { due: due.text, timeZone: due.timeZone }),
    ...(doneAt !== undefined && { doneAt: textOf(doneAt) }),
    ...(blockedBy?.length && { blockedBy }),
    ...(details && { details }),
    ...(remedy && { remedy }),
    // The union over clauses cannot be followed through the type parameter; the parameters above have checked it.
  } as unknown as Finding;
}
