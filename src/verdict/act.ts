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
