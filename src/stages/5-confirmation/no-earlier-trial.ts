import { noEarlierTrial as clause } from "../../regulation/clauses/5-confirmation.js";
import type { Regulation } from "../../regulation/regulation.js";
import { condition } from "../../verdict/condition.js";
import { atMost } from "../../verdict/truth.js";
import type { ConfirmationCase } from "./confirmation-facts.js";

/** What counts as a trial attended before: reading 7. */
function attended({ participant }: ConfirmationCase, { lessonCountsAsTrial }: Regulation) {
  return lessonCountsAsTrial ? [participant.trials, participant.lessons] : [participant.trials];
}

/** `V.no-earlier-trial`, condition 4: the child attended no trial of the project before (reading 7). */
export const noEarlierTrial = condition<ConfirmationCase, typeof clause.id>({
  clause,
  holds: (facts, regulation) => atMost(regulation.maxEarlierTrials, attended(facts, regulation)),
  details: (facts, regulation) => ({
    allowed: regulation.maxEarlierTrials,
    attended: attended(facts, regulation).reduce<number>((sum, count) => sum + (count ?? 0), 0),
  }),
  // What was attended stays attended.
  remedy: () => ({ kind: "never" }),
});
