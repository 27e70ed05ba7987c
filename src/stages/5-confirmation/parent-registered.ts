import { parentRegistered as clause } from "../../regulation/clauses/5-confirmation.js";
import { condition } from "../../verdict/condition.js";
import type { ConfirmationCase } from "./confirmation-facts.js";
import { beforeConfirming } from "./confirmation-remedies.js";

/** `V.parent-registered`, condition 1: the parent who confirms is registered on the platform. */
export const parentRegistered = condition<ConfirmationCase, typeof clause.id>({
  clause,
  holds: ({ parent }) => parent.registered,
  remedy: (facts) => beforeConfirming(facts, "parent", "register-parent"),
});
