import { instantText } from "../../issues/expectation.js";
import { instantOf } from "../../time/instant.js";
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
    if (instantOf(withdrawnAt) < instantOf(confirmedAt)) {
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

/** Lesson, participant and instant, however the instant is written. */
function keyOf({ lesson, participant, confirmedAt }: Loose): string | undefined {
  const instant = typeof confirmedAt === "string" ? instantOf(confirmedAt) : Number.NaN;
  return isId(lesson) && isId(participant) && !Number.isNaN(instant)
    ? `${lesson}/${participant}/${instant}`
    : undefined;
}
