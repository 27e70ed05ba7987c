import { contactFirst as clause } from "../../regulation/clauses/3-agreement.js";
import { inOrder } from "../../verdict/act.js";
import { condition } from "../../verdict/condition.js";
import { toDo } from "../../verdict/remedy.js";
import type { AgreementCase, Side } from "./agreement-facts.js";

/** `III.contact-first` of one side: it agreed only after contact was made. */
function contactFirstBy(side: Side) {
  return condition<AgreementCase, typeof clause.id>({
    clause,
    actor: side,
    holds: (facts) =>
      inOrder(facts.contactedAt, side === "venue" ? facts.venueAgreedAt : facts.schoolAgreedAt, facts.at),
    remedy: () => toDo(side, "agree-after-contact", undefined),
  });
}

/** `III.contact-first`: whichever side agreed before contact was made is named. */
export const contactFirst = [contactFirstBy("school"), contactFirstBy("venue")] as const;
