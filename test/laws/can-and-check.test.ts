import fc from "fast-check";
import { expect, it } from "vitest";
import { type Amendments, amend } from "../../src/regulation/amend.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import {
  canConfirmParticipant,
  checkConfirmation,
} from "../../src/stages/5-confirmation/check-confirmation.js";
import type { ConfirmationFacts } from "../../src/stages/5-confirmation/confirmation-facts.js";
import { anyConfirmation, factPaths, withoutFact } from "../arbitraries/confirmation-facts.js";

const amendments: fc.Arbitrary<Amendments> = fc.record(
  {
    confirmationLeadDays: fc.integer({ min: 0, max: 9 }),
    leadCount: fc.constantFrom("calendar" as const, "clear" as const, "working" as const),
    minDiagnosticTests: fc.nat({ max: 3 }),
    maxEarlierTrials: fc.nat({ max: 3 }),
    lessonCountsAsTrial: fc.boolean(),
  },
  { requiredKeys: [] },
);

it("can is true exactly where check allows, whatever is known and whatever the region asks for", () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(
      anyConfirmation,
      amendments,
      fc.subarray([...factPaths], { maxLength: 2 }),
      (facts, changes, lost) => {
        const regulation = amend(upm2020, changes);
        const known = lost.reduce<ConfirmationFacts>((rest, path) => withoutFact(rest, path, null), facts);
        const { outcome, findings } = checkConfirmation(known, regulation);
        outcomes.add(outcome);
        expect(canConfirmParticipant(known, regulation)).toBe(outcome === "allowed");
        // Every clause of a confirmation is a must, so whatever is found keeps it from being allowed.
        expect(findings.length === 0).toBe(outcome === "allowed");
      },
    ),
    { seed: 5, numRuns: 1000 },
  );
  expect(outcomes).toStrictEqual(new Set(["allowed", "refused", "undetermined"]));
});
