import type { DoneAt } from "../../facts/read.js";
import { helpNeeded as clause } from "../../regulation/clauses/5-confirmation.js";
import type { Regulation } from "../../regulation/regulation.js";
import type { Deadline } from "../../time/deadline.js";
import { happened } from "../../verdict/act.js";
import { condition } from "../../verdict/condition.js";
import type { MissingForConfirmation } from "../../verdict/details.js";
import { toDo } from "../../verdict/remedy.js";
import type { Case } from "../../verdict/rule.js";
import { both, not, type Truth } from "../../verdict/truth.js";
import { enoughDiagnosticTests } from "./diagnostics-taken.js";

/** What the need for help of one invited participant is judged by, as of `at`. */
export interface InvitationCase extends Case {
  readonly due: Deadline | undefined;
  readonly linkSentAt: DoneAt;
  /** A confirmation of this lesson is in force. */
  readonly confirmed: Truth;
  readonly registered: Truth;
  /** Linked with a parent who is registered. */
  readonly linked: Truth;
  readonly diagnosticTests: number | undefined;
}

/** What the participant is known to miss, sorted as every list of details is. */
function missing(facts: InvitationCase, regulation: Regulation): MissingForConfirmation[] {
  const conditions: ReadonlyArray<readonly [MissingForConfirmation, Truth]> = [
    ["diagnostic-tests", enoughDiagnosticTests(facts.diagnosticTests, regulation)],
    ["linked-parent", facts.linked],
    ["registration", facts.registered],
  ];
  return conditions.filter(([, met]) => met === false).map(([what]) => what);
}

/** `V.help-needed`: an invited, unconfirmed child misses nothing of conditions 1 to 3 while there is time (reading 16). */
export const helpNeeded = condition<InvitationCase, typeof clause.id>({
  clause,
  holds: (facts, regulation) => {
    const { at, due, linkSentAt } = facts;
    const thereIsTime = at !== undefined && due !== undefined && at < due.instant;
    // What is not asked for is not worked out: of most invitations the time alone decides.
    if (both(thereIsTime, happened(linkSentAt, at)) !== true) return true;
    return not(facts.confirmed) !== true || missing(facts, regulation).length === 0;
  },
  details: (facts, regulation) => ({ missing: missing(facts, regulation) }),
  remedy: ({ due }) => toDo("school", "help-participant", due),
});
