import { guidelinesRead as clause } from "../../regulation/clauses/3-agreement.js";
import { inOrder } from "../../verdict/act.js";
import { condition } from "../../verdict/condition.js";
import { toDo } from "../../verdict/remedy.js";
import type { AgreementCase } from "./agreement-facts.js";

/** `III.guidelines-read`: the coordinator read the guidelines on online lessons before the school agreed. */
export const guidelinesRead = condition<AgreementCase, typeof clause.id>({
  clause,
  holds: ({ guidelinesReadAt, schoolAgreedAt, at }) => inOrder(guidelinesReadAt, schoolAgreedAt, at),
  remedy: () => toDo("school", "read-guidelines", undefined),
});
