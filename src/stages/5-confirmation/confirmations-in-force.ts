import type { Confirmation } from "../../model/confirmation.js";
import type { Id } from "../../model/id.js";
import type { Deadline } from "../../time/deadline.js";
import { type EpochMilliseconds, instantOfText } from "../../time/instant.js";

/** A confirmation with its instants read: each is asked for several times over. */
export interface MadeConfirmation {
  readonly confirmation: Confirmation;
  readonly confirmedAt: EpochMilliseconds;
  /** Infinity where it was not withdrawn. */
  readonly withdrawnAt: EpochMilliseconds;
}

function made(confirmation: Confirmation): MadeConfirmation {
  const { confirmedAt, withdrawnAt } = confirmation;
  return {
    confirmation,
    confirmedAt: instantOfText(confirmedAt),
    withdrawnAt: typeof withdrawnAt === "string" ? instantOfText(withdrawnAt) : Number.POSITIVE_INFINITY,
  };
}

/** The confirmations of one participant for one lesson, one at least, in their order. */
interface OfParticipant {
  readonly participant: Id;
  readonly made: MadeConfirmation[];
}

/** For how many participants going through them is faster than a map. */
const few = 32;

const none: readonly MadeConfirmation[] = [];

/** The confirmations of one lesson, by participant. Small as a class is, a map took a third of the time of a lesson. */
export class ConfirmationsByParticipant {
  /** In the order in which each participant was first confirmed in the list. */
  readonly all: readonly OfParticipant[];
  private readonly byId: ReadonlyMap<Id, OfParticipant> | undefined;

  constructor(ofLesson: readonly Confirmation[]) {
    const all: OfParticipant[] = [];
    const byId = ofLesson.length > few ? new Map<Id, OfParticipant>() : undefined;
    this.all = all;
    this.byId = byId;
    for (const confirmation of ofLesson) {
      const before = this.find(confirmation.participant);
      if (before !== undefined) {
        before.made.push(made(confirmation));
        continue;
      }
      const first = { participant: confirmation.participant, made: [made(confirmation)] };
      all.push(first);
      byId?.set(first.participant, first);
    }
  }

  /** Those of a participant. */
  of(participant: Id): readonly MadeConfirmation[] {
    return this.find(participant)?.made ?? none;
  }

  private find(participant: Id): OfParticipant | undefined {
    if (this.byId !== undefined) return this.byId.get(participant);
    for (const one of this.all) if (one.participant === participant) return one;
    return undefined;
  }
}

/** The latest confirmation before an instant; of one participant for one lesson, no two are of the same. */
function latest(
  confirmations: readonly MadeConfirmation[],
  before: EpochMilliseconds,
): MadeConfirmation | undefined {
  let last: MadeConfirmation | undefined;
  for (const one of confirmations) {
    if (one.confirmedAt < before && !(last && last.confirmedAt >= one.confirmedAt)) last = one;
  }
  return last;
}

/** The confirmation, of one participant for one lesson, that is in force at an instant: the latest, unless withdrawn. */
export function confirmationInForce(
  confirmations: readonly MadeConfirmation[],
  at: EpochMilliseconds,
): MadeConfirmation | undefined {
  const last = latest(confirmations, at + 1);
  return last === undefined || last.withdrawnAt <= at ? undefined : last;
}

/**
 * The confirmation, of one participant for one lesson, that is judged as of `at`: the latest made in time, unless
 * withdrawn before the lesson's start; then the latest made late, unless so withdrawn; else none (reading 8).
 *
 * Confirming again in time heals, confirming late heals and spoils nothing, a withdrawal brings no earlier one back,
 * and withdrawing after the lesson hides nothing.
 */
export function judgedConfirmation(
  confirmations: readonly MadeConfirmation[],
  at: EpochMilliseconds,
  due: EpochMilliseconds,
  start: EpochMilliseconds,
): MadeConfirmation | undefined {
  // A withdrawal counts when visible.
  const withdrawnBy = Math.min(at, start - 1);
  const inTime = latest(confirmations, Math.min(at + 1, due));
  if (inTime !== undefined && inTime.withdrawnAt > withdrawnBy) return inTime;
  // Where none was made late, this is the one made in time once more, withdrawn.
  const late = latest(confirmations, at + 1);
  return late !== undefined && late.withdrawnAt > withdrawnBy ? late : undefined;
}

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
  if (due === undefined) {
    return confirmations.all.some(({ made }) => isAnyMadeBy(made, at)) ? undefined : [];
  }
  const asOf = Math.min(at, due.instant - 1);
  const active: Id[] = [];
  for (const { participant, made } of confirmations.all) {
    if (confirmationInForce(made, asOf) !== undefined) active.push(participant);
  }
  return active;
}

/** Whether any of the confirmations was made at or before an instant. */
export function isAnyMadeBy(confirmations: readonly MadeConfirmation[], at: EpochMilliseconds): boolean {
  return confirmations.some(({ confirmedAt }) => confirmedAt <= at);
}
