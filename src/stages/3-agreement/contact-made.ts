import { contactMade as clause } from "../../regulation/clauses/3-agreement.js";
import { duty } from "../../verdict/duty.js";
import type { AgreementCase } from "./agreement-facts.js";

/** `III.contact-made`: the venue makes contact with the coordinator of a school that it selected. */
export const contactMade = duty<AgreementCase, typeof clause.id>({
  clause,
  due: ({ venueDue }) => venueDue,
  doneAt: ({ contactedAt }) => contactedAt,
  applies: ({ selected }) => selected,
  act: "contact-coordinator",
});
