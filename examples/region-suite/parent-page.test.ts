import { type ConfirmationFacts, checkConfirmation, type Unsure } from "upm-rules";
import { type BoundaryCase, boundaryCases, verifyThat } from "upm-rules/testing";
import { describe, expect, it } from "vitest";
import { ourRules } from "./our-rules.ts";
import { type ChildRow, mayConfirm, whatIsMissing } from "./parent-page.ts";

/** The row that the database would have of such a child. */
function rowOf({ participant, parent, lesson }: Unsure<ConfirmationFacts>): ChildRow {
  return {
    child_registered: participant?.registered ?? null,
    parent_registered: parent?.registered ?? null,
    accounts_linked: parent?.linked ?? null,
    tests_completed: participant?.diagnosticTests ?? null,
    trials_attended: participant?.trials ?? null,
    lessons_attended: participant?.lessons ?? null,
    lesson_date: lesson?.date ?? null,
    school_zone: lesson?.timeZone ?? null,
  };
}

const conditions = [
  "V.participant-registered",
  "V.parent-registered",
  "V.accounts-linked",
  "V.diagnostics-taken",
  "V.no-earlier-trial",
  "V.confirmed-in-time",
] as const;

type ConfirmationCase = BoundaryCase<(typeof conditions)[number]>;
const cases: readonly ConfirmationCase[] = conditions.flatMap((clause) => boundaryCases(clause, ourRules));
// The page always knows what time it is.
const shown = cases.flatMap(({ facts, ...one }) =>
  typeof facts.at === "string" ? [{ ...one, row: rowOf(facts), facts, at: facts.at }] : [],
);

describe("the page of a parent", () => {
  it.each(shown)("$clause, $name", ({ clause, row, facts, at, standing }) => {
    // All else is kept in these cases, so that the clause alone decides.
    expect(mayConfirm(row, at)).toBe(standing === "holds");
    expect(whatIsMissing(row, at)).toHaveLength(standing === "holds" ? 0 : 1);
    const verification = verifyThat(clause, ourRules).given(facts);
    if (standing === "unknown") verification.isUnknown();
    else if (standing === "holds") verification.holds();
    else verification.isBroken();
  });

  it("lists everything that is missing, not the first of it", () => {
    const row = { ...(shown[0] as (typeof shown)[number]).row, accounts_linked: false, tests_completed: 0 };
    const at = "2020-11-01T12:00+03:00";
    expect(whatIsMissing(row, at)).toHaveLength(2);
    expect(
      checkConfirmation({ parent: { linked: false }, participant: { diagnosticTests: 0 } }, ourRules),
    ).toBreachOnly("V.accounts-linked", "V.diagnostics-taken");
  });
});
