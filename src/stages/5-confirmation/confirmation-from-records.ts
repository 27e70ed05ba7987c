import type { Id } from "../../model/id.js";
import type { Lesson } from "../../model/lesson.js";
import type { Parent } from "../../model/parent.js";
import type { Participant } from "../../model/participant.js";
import type { Regulation } from "../../regulation/regulation.js";
import type { Deadline } from "../../time/deadline.js";
import { type EpochMilliseconds, type Instant, type InstantText, instantOfText } from "../../time/instant.js";
import type { ConfirmationCase, ConfirmationFacts } from "./confirmation-facts.js";

/** A lesson whose class a participant was in, and when it starts; undefined where its zone is unknown. */
export interface AttendedLesson {
  readonly lesson: Pick<Lesson, "id" | "cancelledAt">;
  readonly start: EpochMilliseconds | undefined;
}

const none: readonly EpochMilliseconds[] = [];

/**
 * The starts of the other lessons that a participant attended, without those cancelled as of `at`: what may count as
 * trials (reading 7). Undefined where one of them is unknown.
 */
export function startsAttended(
  attended: readonly AttendedLesson[],
  otherThan: Id,
  at: EpochMilliseconds,
): readonly EpochMilliseconds[] | undefined {
  if (attended.length === 0) return none;
  const held = attended.filter(({ lesson }) => lesson.id !== otherThan && !doneBy(at, lesson.cancelledAt));
  const starts = held.map(({ start }) => start).filter((start) => start !== undefined);
  return starts.length === held.length ? starts : undefined;
}

/** The records that a confirmation is judged from; undefined where one is not known. */
export interface ConfirmationRecords {
  readonly participant: Participant | undefined;
  /** The parent who confirms: the id is known even where the record is not. */
  readonly parentId: Id;
  readonly parent: Parent | undefined;
  /** Starts of the other lessons that the participant attended and that were not cancelled; undefined where unknown. */
  readonly attendedStarts: readonly EpochMilliseconds[] | undefined;
}

/** Whether an act of the records had happened at `at`; what has no instant has not. */
function doneBy(at: EpochMilliseconds, act: InstantText | null | undefined): boolean {
  return typeof act === "string" && instantOfText(act) <= at;
}

/** The people's facts of a confirmation as of `at`: registered, linked and tested by then, in class before (reading 8). */
function peopleAt(
  { participant, parentId, parent, attendedStarts }: ConfirmationRecords,
  at: EpochMilliseconds,
): Pick<ConfirmationCase, "participant" | "parent"> {
  return {
    participant: {
      registered: participant && registeredBy(participant, at),
      diagnosticTests: participant && testsBy(participant, at),
      trials: participant && doneBefore(participant.trials, at),
      lessons: attendedStarts && before(attendedStarts, at),
    },
    parent: {
      registered: parent && registeredBy(parent, at),
      linked: participant && isLinkedBy(participant, parentId, at),
    },
  };
}

/** How many diagnostic tests a participant had completed at `at`. */
export function testsBy({ diagnosticTests }: Participant, at: EpochMilliseconds): number {
  return doneBefore(diagnosticTests, at + 1);
}

/** How many acts were done before an instant; a loop, as this is asked of every child. */
function doneBefore(acts: readonly InstantText[] | null | undefined, at: EpochMilliseconds): number {
  let count = 0;
  if (acts) for (const act of acts) if (instantOfText(act) < at) count += 1;
  return count;
}

function before(starts: readonly EpochMilliseconds[], at: EpochMilliseconds): number {
  let count = 0;
  for (const start of starts) if (start < at) count += 1;
  return count;
}

/** Whether the accounts of a participant and a parent were linked at `at`. */
function isLinkedBy({ links }: Participant, parentId: Id, at: EpochMilliseconds): boolean {
  if (links)
    for (const { parent, linkedAt } of links) if (parent === parentId && doneBy(at, linkedAt)) return true;
  return false;
}

/** The parents whose accounts were linked with a participant's at `at`. */
export function linksBy({ links }: Participant, at: EpochMilliseconds): readonly Id[] {
  return (links ?? []).filter(({ linkedAt }) => doneBy(at, linkedAt)).map(({ parent }) => parent);
}

/** Whether a participant or parent was registered at `at`. */
export function registeredBy({ registeredAt }: Participant | Parent, at: EpochMilliseconds): boolean {
  return doneBy(at, registeredAt);
}

/** The facts of a confirmation from records that are all there, as of `instant`, which the caller wrote as `at`. */
export function factsFromRecords(
  records: ConfirmationRecords & { readonly participant: Participant; readonly parent: Parent },
  lesson: ConfirmationFacts["lesson"],
  instant: EpochMilliseconds,
  at: Instant,
): ConfirmationFacts {
  // All records are there, with the zones that starts are reckoned in: none of the facts is unknown.
  const people = peopleAt(records, instant) as Pick<ConfirmationFacts, "participant" | "parent">;
  return { participant: people.participant, parent: people.parent, lesson, at };
}

/** A confirmation made at `at`, ready to be judged as of `now`. */
export function confirmationCase(
  records: ConfirmationRecords,
  at: EpochMilliseconds,
  now: EpochMilliseconds,
  due: Deadline | undefined,
  regulation: Regulation | undefined,
): ConfirmationCase {
  return { ...peopleAt(records, at), at, now, due, regulation };
}
