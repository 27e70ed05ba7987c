import type { Confirmation } from "../../model/confirmation.js";
import type { Id } from "../../model/id.js";
import type { Deadline } from "../../time/deadline.js";
import { type EpochMilliseconds, instantOfText } from "../../time/instant.js";

/** The latest confirmation that `among` admits; of one participant for one lesson, no two are of the same instant. */
function latest(
  confirmations: readonly Confirmation[],
  among: (confirmedAt: EpochMilliseconds) => boolean,
): Confirmation | undefined {
  let last: Confirmation | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;
  for (const confirmation of confirmations) {
    const confirmedAt = instantOfText(confirmation.confirmedAt);
    if (confirmedAt > lastAt && among(confirmedAt)) {
      last = confirmation;
      lastAt = confirmedAt;
    }
  }
  return last;
}

/** Whether a confirmation was withdrawn at or before an instant. */
function withdrawnBy({ withdrawnAt }: Confirmation, at: EpochMilliseconds): boolean {
  return typeof withdrawnAt === "string" && instantOfText(withdrawnAt) <= at;
}

/** The confirmation, of one participant for one lesson, that is in force at an instant: the latest, unless withdrawn. */
export function confirmationInForce(
  confirmations: readonly Confirmation[],
  at: EpochMilliseconds,
): Confirmation | undefined {
  const last = latest(confirmations, (confirmedAt) => confirmedAt <= at);
  return last === undefined || withdrawnBy(last, at) ? undefined : last;
}

/**
 * The confirmation, of one participant for one lesson, that is judged as of `at`: the latest made in time, unless
 * withdrawn before the lesson's start; then the latest made late, unless so withdrawn; else none (reading 8).
 *
 * Confirming again in time heals, confirming late heals and spoils nothing, a withdrawal brings no earlier one back,
 * and withdrawing after the lesson hides nothing.
 */
export function judgedConfirmation(
  confirmations: readonly Confirmation[],
  at: EpochMilliseconds,
  due: EpochMilliseconds,
  start: EpochMilliseconds,
): Confirmation | undefined {
  // A withdrawal counts when visible.
  const stands = (confirmation: Confirmation | undefined) =>
    confirmation !== undefined && !withdrawnBy(confirmation, Math.min(at, start - 1));
  const inTime = latest(confirmations, (confirmedAt) => confirmedAt <= at && confirmedAt < due);
  if (stands(inTime)) return inTime;
  const late = latest(confirmations, (confirmedAt) => confirmedAt <= at && confirmedAt >= due);
  return stands(late) ? late : undefined;
}

/** The confirmations of one lesson, by participant. */
export type ConfirmationsByParticipant = ReadonlyMap<Id, readonly Confirmation[]>;

/**
 * The participants that count for a deadline of their lesson: those confirmed as of `at`, and from the deadline on those
 * confirmed just before it, since nothing done later changes what was owed. Undefined where that is not known.
 */
export function activeParticipants(
  confirmations: ConfirmationsByParticipant | undefined,
  due: Deadline | undefined,
  at: EpochMilliseconds,
): readonly Id[] | undefined {
  if (confirmations === undefined) return undefined;
  const entries = [...confirmations];
  if (due === undefined) {
    const anyMade = entries.some(([, made]) =>
      made.some(({ confirmedAt }) => instantOfText(confirmedAt) <= at),
    );
    return anyMade ? undefined : [];
  }
  const asOf = Math.min(at, due.instant - 1);
  return entries
    .filter(([, made]) => confirmationInForce(made, asOf) !== undefined)
    .map(([participant]) => participant);
}
