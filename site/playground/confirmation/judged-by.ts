import { checkConfirmation, type Issue, isInvalidFacts, type Regulation, type Verdict } from "upm-rules";
import { type ConfirmationCase, factsOf } from "./confirmation-case.ts";

/** The verdict on a case; or what is malformed in its facts. */
export function judgedBy(
  given: ConfirmationCase,
  regulation: Regulation,
): { readonly verdict: Verdict } | { readonly issues: readonly Issue[] } {
  try {
    return { verdict: checkConfirmation({ ...factsOf(given), at: given.at }, regulation) };
  } catch (error) {
    if (!isInvalidFacts(error)) throw error;
    return { issues: error.issues };
  }
}
