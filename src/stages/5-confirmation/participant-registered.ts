import { participantRegistered as clause } from "../../regulation/clauses/5-confirmation.js";
import { condition } from "../../verdict/condition.js";
import type { ConfirmationCase } from "./confirmation-facts.js";
import { beforeConfirming } from "./confirmation-remedies.js";

/** `V.participant-registered`, condition 1: the child is registered on the platform. */
export const participantRegistered = condition<ConfirmationCase, typeof clause.id>({
  clause,
  holds: ({ participant }) => participant.registered,
  remedy: (facts) => beforeConfirming(facts, "participant", "register-participant"),
});
