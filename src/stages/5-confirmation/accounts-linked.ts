import { accountsLinked as clause } from "../../regulation/clauses/5-confirmation.js";
import { condition } from "../../verdict/condition.js";
import type { ConfirmationCase } from "./confirmation-facts.js";
import { beforeConfirming } from "./confirmation-remedies.js";

/** `V.accounts-linked`, condition 2: the accounts of the child and of the parent who confirms are linked (reading 9). */
export const accountsLinked = condition<ConfirmationCase, typeof clause.id>({
  clause,
  holds: ({ parent }) => parent.linked,
  remedy: (facts) => beforeConfirming(facts, "parent", "link-accounts"),
});
