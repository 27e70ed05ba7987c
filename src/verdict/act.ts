import type { DoneAt } from "../facts/read.js";
import { type EpochMilliseconds, type InstantText, instantOfText } from "../time/instant.js";
import type { Truth } from "./truth.js";

/** Whether an act has happened as of `at`: reading 13. */
export function happened(act: DoneAt, at: EpochMilliseconds | undefined): Truth {
  if (act === "not-yet") return false;
  return act === undefined || at === undefined ? undefined : act <= at;
}

/**
 * Whether an act, if it has happened as of `at`, came after another or together with it.
 *
 * Acts that are known to be in order are so at every `at`, and an act that has not happened is in no wrong order.
 */
export function inOrder(earlier: DoneAt, later: DoneAt, at: EpochMilliseconds | undefined): Truth {
  const laterHappened = happened(later, at);
  if (laterHappened === false) return true;
  if (earlier === undefined || later === undefined || later === "not-yet") return undefined;
  if (earlier !== "not-yet" && earlier <= later) return true;
  return laterHappened === true ? false : undefined;
}

/** An act of a document, where what has no instant has not happened. */
export function doneAtOf(act: InstantText | null | undefined): DoneAt {
  return typeof act === "string" ? instantOfText(act) : "not-yet";
}

/** The act, where it is done only together with something else; that may be unknown. */
export function doneWith(act: DoneAt, other: Truth): DoneAt {
  if (act === "not-yet" || other === false) return "not-yet";
  return other === undefined ? undefined : act;
}

/** Whether a duty is known not to be done as of `at`, so that another waits for it. */
export function notDone(act: DoneAt, at: EpochMilliseconds | undefined): boolean {
  return happened(act, at) === false;
}

/** The earliest of acts of the same kind; not done where none is. */
export function earliest(acts: readonly DoneAt[]): DoneAt {
  let first: DoneAt = "not-yet";
  for (const act of acts) {
    if (act === undefined) return undefined;
    if (act !== "not-yet" && (first === "not-yet" || act < first)) first = act;
  }
  return first;
}
