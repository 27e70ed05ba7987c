import type { DoneAt } from "../facts/read.js";
import type { Actor } from "../regulation/clause.js";
import type { ClauseId } from "../regulation/clauses.js";
import type { Deadline } from "../time/deadline.js";
import type { EpochMilliseconds } from "../time/instant.js";
import type { ActId } from "./act-ids.js";
import type { DetailsOf } from "./details.js";
import { isOver, type Remedy, toDo, tooLate } from "./remedy.js";
import {
  type Case,
  type ClauseOf,
  type DutyStanding,
  type DutyState,
  finding,
  type NotApplicable,
  type Rule,
} from "./rule.js";
import type { Truth } from "./truth.js";

/** When a duty was done; `undated` where it is known that it is done, and not since when. */
export type DutyDoneAt = DoneAt | "undated";

/** An act that someone owes by a deadline. */
interface Duty<F extends Case, C extends ClauseId> {
  readonly clause: ClauseOf<C>;
  /** Who owes it, where the clause has two sides. */
  readonly actor?: Actor;
  readonly due: (facts: F) => Deadline | undefined;
  readonly doneAt: (facts: F) => DutyDoneAt;
  /** Whether anybody owes it; where left out, somebody does. */
  readonly applies?: (facts: F) => Truth;
  /** Why nobody owes it, where that is worth saying. */
  readonly notApplicable?: NotApplicable;
  /** Set where nothing can be known before the deadline, so that it is pending until then. */
  readonly pendingWhileUnknown?: true;
  /** The act that is owed, for the one who has not done it yet. */
  readonly act: ActId;
  /** From when on the act can no longer be done, so that nothing puts it right; where left out, it always can. */
  readonly lostFrom?: (facts: F) => Deadline | undefined;
  /** The duty that this one waits for, where that is not done. */
  readonly blockedBy?: (facts: F) => readonly ClauseId[];
  /** What is missing, where it is not done. */
  readonly details?: (facts: F) => DetailsOf[C] | undefined;
}

const nothing: readonly never[] = [];

/** Where a duty stands: what is dated after `at` has not happened yet; what is done at `due` is late. */
export function dutyState(
  at: EpochMilliseconds | undefined,
  due: EpochMilliseconds | undefined,
  doneAt: DutyDoneAt,
  pendingWhileUnknown = false,
): DutyState {
  if (doneAt === "undated") return "done";
  if (at === undefined || due === undefined) return "unknown";
  if (doneAt === undefined) return pendingWhileUnknown && at < due ? "pending" : "unknown";
  if (doneAt !== "not-yet" && doneAt <= at) return doneAt < due ? "done" : "late";
  return at >= due ? "overdue" : "pending";
}

/** The rule of a duty: late, overdue, pending or unknown, or nothing where it was done in time or nobody owes it. */
export function duty<F extends Case, C extends ClauseId>(owed: Duty<F, C>): Rule<F> {
  const { clause, actor = clause.actors[0] } = owed;
  const stateOf = (facts: F, due: Deadline | undefined, doneAt: DutyDoneAt): DutyState => {
    const state = dutyState(facts.at, due?.instant, doneAt, owed.pendingWhileUnknown);
    const applies = owed.applies === undefined ? true : owed.applies(facts);
    if (applies === false) return "not-applicable";
    // What is done in time is so whether anybody owes it or not.
    return applies === true || state === "done" ? state : "unknown";
  };
  const standing = (facts: F): DutyStanding => {
    const due = owed.due(facts);
    const doneAt = owed.doneAt(facts);
    const state = stateOf(facts, due, doneAt);
    const isDone = state === "done" || state === "late";
    return {
      clause,
      actor,
      state,
      reason: state === "not-applicable" ? owed.notApplicable : undefined,
      due,
      doneAt: isDone && typeof doneAt === "number" ? doneAt : undefined,
      blockedBy: state === "pending" || state === "overdue" ? (owed.blockedBy?.(facts) ?? nothing) : nothing,
    };
  };
  const remedyOf = (state: DutyState, due: Deadline | undefined, facts: F): Remedy | undefined => {
    if (state === "unknown") return undefined;
    // A late act is done: nothing makes it timely.
    if (state === "late") return tooLate(due);
    const lostFrom = state === "overdue" ? owed.lostFrom?.(facts) : undefined;
    if (isOver(lostFrom, facts.at)) return tooLate(lostFrom?.instant === due?.instant ? due : undefined);
    return toDo(actor, owed.act, state === "pending" ? due : undefined);
  };
  return {
    clause,
    standing,
    holds: (facts) => {
      const state = stateOf(facts, owed.due(facts), owed.doneAt(facts));
      return state === "unknown" ? undefined : state === "done" || state === "not-applicable";
    },
    judge: (facts) => {
      const { state, due, doneAt, blockedBy } = standing(facts);
      if (state === "done" || state === "not-applicable") return undefined;
      const remedy = remedyOf(state, due, facts);
      const details = state === "late" ? undefined : owed.details?.(facts);
      return finding(clause, state, { due, doneAt, blockedBy, details, remedy, actor });
    },
  };
}
