/** What a parent sees before confirming: from the rows of the application's database. */
import { type ConfirmationFacts, canConfirmParticipant, checkConfirmation, type Unsure } from "upm-rules";
import { describe } from "upm-rules/messages/en";
import { ourRules } from "./our-rules.ts";

/** A child with one of its parents, as the database has them; what it has no row of is `null`. */
export interface ChildRow {
  readonly child_registered: boolean | null;
  readonly parent_registered: boolean | null;
  readonly accounts_linked: boolean | null;
  readonly tests_completed: number | null;
  readonly trials_attended: number | null;
  readonly lessons_attended: number | null;
  readonly lesson_date: string | null;
  readonly school_zone: string | null;
}

function factsOf(row: ChildRow, at: string): Unsure<ConfirmationFacts> {
  return {
    participant: {
      registered: row.child_registered,
      diagnosticTests: row.tests_completed,
      trials: row.trials_attended,
      lessons: row.lessons_attended,
    },
    parent: { registered: row.parent_registered, linked: row.accounts_linked },
    lesson: { date: row.lesson_date, timeZone: row.school_zone },
    at,
  };
}

/** Whether the button to confirm is shown. */
export function mayConfirm(row: ChildRow, at: string): boolean {
  // A fact that is not known makes it `false`.
  return canConfirmParticipant(factsOf(row, at) as ConfirmationFacts, ourRules);
}

/** What the page lists where it is not. */
export function whatIsMissing(row: ChildRow, at: string): readonly string[] {
  return checkConfirmation(factsOf(row, at), ourRules).findings.map((finding) => describe(finding).what);
}
