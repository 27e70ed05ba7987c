import { delivered as clause } from "../../regulation/clauses/6-delivery.js";
import { duty } from "../../verdict/duty.js";
import { notEmpty } from "../../verdict/truth.js";
import type { DeliveryCase } from "./delivery-facts.js";
import { allCompleteAt, missingItems } from "./needed-items.js";

/** `VI.delivered`: all that the infrastructure list marks for delivery reaches the school in full (reading 5). */
export const delivered = duty<DeliveryCase, typeof clause.id>({
  clause,
  due: ({ due }) => due,
  doneAt: ({ needed, received, at }) => allCompleteAt(needed, received, at),
  applies: ({ needed }) => notEmpty(needed),
  notApplicable: "nothing-to-deliver",
  act: "deliver",
  lostFrom: ({ dayEnd }) => dayEnd,
  details: ({ needed, received, at }) => {
    if (needed === undefined || received === undefined || at === undefined) return undefined;
    const missing = missingItems(needed, received, at);
    return missing.length > 0 ? { missing } : undefined;
  },
});
