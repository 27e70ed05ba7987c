import { instantText } from "../../issues/expectation.js";
import { type EpochMilliseconds, instantOfText } from "../../time/instant.js";
import { type DocumentCheck, type Loose, objectsOf, type Placed } from "./document-check.js";
import { isId } from "./ids.js";
import type { KnownIds } from "./known-ids.js";

export function confirmationIssues(check: DocumentCheck, root: Placed, known: KnownIds): void {
  for (const confirmation of objectsOf(root, "confirmations")) {
    check.reference("lessons", known.lessons, confirmation, "lesson");
    check.reference("participants", known.participants, confirmation, "participant");
    check.reference("parents", known.parents, confirmation, "parent");
    check.leaf(instantText, confirmation, "confirmedAt");
    check.leaf(instantText, confirmation, "withdrawnAt");
    const { confirmedAt, withdrawnAt } = confirmation.value;
    if (instantIn(withdrawnAt) < instantIn(confirmedAt)) {
      check.add(
        `${confirmation.place()}/withdrawnAt`,
        "an instant that is not before confirmedAt",
        withdrawnAt,
      );
    }
  }
  check.noneTwice(
    objectsOf(root, "confirmations"),
    keyOf,
    "an instant at which this participant was not confirmed for this lesson already",
    "/confirmedAt",
  );
}

/** The instant that a value names, or NaN where it is no text of the form. */
function instantIn(value: unknown): EpochMilliseconds {
  return typeof value === "string" ? instantOfText(value) : Number.NaN;
}

/** Lesson, participant and instant, however the instant is written. */
function keyOf({ lesson, participant, confirmedAt }: Loose): string | undefined {
  const instant = instantIn(confirmedAt);
  return isId(lesson) && isId(participant) && !Number.isNaN(instant)
    ? `${lesson}/${participant}/${instant}`
    : undefined;
}
