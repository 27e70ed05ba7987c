import type { DoneAt } from "../facts/read.js";
import type { ClauseId } from "../regulation/clauses.js";
import type { Deadline } from "../time/deadline.js";
import type { EpochMilliseconds } from "../time/instant.js";
import { type ActId, toDo, tooLate } from "./remedy.js";
import { type Case, type ClauseOf, finding, type Rule } from "./rule.js";

/** Where a duty stands as of an instant. */
export type DutyState = "done" | "late" | "overdue" | "pending" | "unknown";

/** An act that someone owes by a deadline. */
interface Duty<F extends Case, C extends ClauseId> {
  readonly clause: ClauseOf<C>;
  readonly due: (facts: F) => Deadline | undefined;
  readonly doneAt: (facts: F) => DoneAt;
  /** The act that is owed, for the one who has not done it yet. */
  readonly act: ActId;
  /** The duty that this one waits for, where that is not done. */
  readonly blockedBy?: (facts: F) => readonly ClauseId[];
}

/** Where a duty stands: what is dated after `at` has not happened yet; what is done at `due` is late. */
export function dutyState(
  at: EpochMilliseconds | undefined,
  due: EpochMilliseconds | undefined,
  doneAt: DoneAt,
): DutyState {
  if (at === undefined || due === undefined || doneAt === undefined) return "unknown";
  if (doneAt !== "not-yet" && doneAt <= at) return doneAt < due ? "done" : "late";
  return at >= due ? "overdue" : "pending";
}

/** The rule of a duty: late, overdue, pending or unknown, or nothing where it was done in time. */
export function duty<F extends Case, C extends ClauseId>(owed: Duty<F, C>): Rule<F> {
  const { clause } = owed;
  const stateOf = (facts: F) => dutyState(facts.at, owed.due(facts)?.instant, owed.doneAt(facts));
  return {
    clause,
    holds: (facts) => {
      const state = stateOf(facts);
      return state === "unknown" ? undefined : state === "done";
    },
    judge: (facts) => {
      const state = stateOf(facts);
      if (state === "done") return undefined;
      const due = owed.due(facts);
      if (state === "unknown") return finding(clause, state, { due });
      if (state === "late") {
        // A late act is done: nothing makes it timely.
        return finding(clause, state, {
          due,
          doneAt: owed.doneAt(facts) as EpochMilliseconds,
          remedy: tooLate(due),
        });
      }
      return finding(clause, state, {
        due,
        blockedBy: owed.blockedBy?.(facts),
        remedy: toDo(clause.actors[0], owed.act, state === "pending" ? due : undefined),
      });
    },
  };
}
