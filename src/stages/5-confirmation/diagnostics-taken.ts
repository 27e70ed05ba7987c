import { diagnosticsTaken as clause } from "../../regulation/clauses/5-confirmation.js";
import type { Regulation } from "../../regulation/regulation.js";
import { condition } from "../../verdict/condition.js";
import type { Truth } from "../../verdict/truth.js";
import type { ConfirmationCase } from "./confirmation-facts.js";
import { beforeConfirming } from "./confirmation-remedies.js";

/** Whether a participant completed diagnostic tests enough: also what the coordinator's help looks at. */
export function enoughDiagnosticTests(
  completed: number | undefined,
  { minDiagnosticTests }: Regulation,
): Truth {
  return completed === undefined ? undefined : completed >= minDiagnosticTests;
}

/** `V.diagnostics-taken`, condition 3: the child completed at least one test of the online diagnostics (reading 7). */
export const diagnosticsTaken = condition<ConfirmationCase, typeof clause.id>({
  clause,
  holds: ({ participant }, regulation) => enoughDiagnosticTests(participant.diagnosticTests, regulation),
  details: ({ participant }, { minDiagnosticTests }) => ({
    required: minDiagnosticTests,
    completed: participant.diagnosticTests ?? 0,
  }),
  remedy: (facts) => beforeConfirming(facts, "participant", "take-diagnostic-test"),
});
