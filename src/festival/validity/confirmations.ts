import { instantText } from "../../issues/expectation.js";
import { type EpochMilliseconds, instantOfText } from "../../time/instant.js";
import type { DocumentCheck, Loose } from "./document-check.js";
import { isId } from "./ids.js";
import type { KnownIds } from "./known-ids.js";
import type { Place } from "./place.js";

export function confirmationIssues(
  check: DocumentCheck,
  confirmation: Loose,
  place: Place,
  known: KnownIds,
): void {
  check.reference("lessons", known.lessons, confirmation["lesson"], place, "lesson");
  check.reference("participants", known.participants, confirmation["participant"], place, "participant");
  check.reference("parents", known.parents, confirmation["parent"], place, "parent");
  const { confirmedAt, withdrawnAt } = confirmation as { confirmedAt?: unknown; withdrawnAt?: unknown };
  check.leaf(instantText, confirmedAt, place, "confirmedAt");
  if (withdrawnAt === undefined) return;
  check.leaf(instantText, withdrawnAt, place, "withdrawnAt");
  if (instantIn(withdrawnAt) < instantIn(confirmedAt)) {
    check.add(place.pointer("withdrawnAt"), "an instant that is not before confirmedAt", withdrawnAt);
  }
}

/** The confirmations of a list that are of the same participant, lesson and instant as an earlier one. */
export function repeatedConfirmationIssues(check: DocumentCheck, confirmations: unknown, place: Place): void {
  check.noneTwice(
    confirmations,
    confirmationKey,
    "an instant at which this participant was not confirmed for this lesson already",
    place,
    "/confirmedAt",
  );
}

/** Whether any of the confirmations of one lesson is of the same participant and instant as another. */
export function hasRepeatedConfirmation(ofLesson: readonly Loose[]): boolean {
  // Few lessons have so many confirmations that comparing them pair by pair took longer than naming each.
  if (ofLesson.length > 32) {
    const keys = ofLesson.map(confirmationKey).filter((key) => key !== undefined);
    return new Set(keys).size < keys.length;
  }
  for (let later = 1; later < ofLesson.length; later += 1) {
    const { participant, confirmedAt } = ofLesson[later] as Loose & {
      participant?: unknown;
      confirmedAt?: unknown;
    };
    for (let earlier = 0; earlier < later; earlier += 1) {
      const other = ofLesson[earlier] as Loose & { participant?: unknown; confirmedAt?: unknown };
      if (other.participant !== participant || !isId(participant)) continue;
      if (instantIn(other.confirmedAt) === instantIn(confirmedAt)) return true;
    }
  }
  return false;
}

/** The instant that a value names, or NaN where it is no text of the form. */
function instantIn(value: unknown): EpochMilliseconds {
  return typeof value === "string" ? instantOfText(value) : Number.NaN;
}

/** Lesson, participant and instant, however the instant is written; undefined where one of them is malformed. */
export function confirmationKey({
  lesson,
  participant,
  confirmedAt,
}: {
  readonly [K in "lesson" | "participant" | "confirmedAt"]?: unknown;
}): string | undefined {
  const instant = instantIn(confirmedAt);
  return isId(lesson) && isId(participant) && !Number.isNaN(instant)
    ? `${lesson}/${participant}/${instant}`
    : undefined;
}
