import { competenciesAgreed as clause, contactMade } from "../../regulation/clauses/3-agreement.js";
import { doneWith, notDone } from "../../verdict/act.js";
import { duty } from "../../verdict/duty.js";
import { notEmpty } from "../../verdict/truth.js";
import type { AgreementCase, Side } from "./agreement-facts.js";

/** `III.competencies-agreed` of one side. */
function competenciesAgreedBy(side: Side) {
  return duty<AgreementCase, typeof clause.id>({
    clause,
    actor: side,
    due: ({ venueDue, schoolDue }) => (side === "venue" ? venueDue : schoolDue),
    doneAt: ({ venueAgreedAt, schoolAgreedAt, competencies }) =>
      doneWith(side === "venue" ? venueAgreedAt : schoolAgreedAt, notEmpty(competencies)),
    applies: ({ selected }) => selected,
    act: "agree-competencies",
    // The sides agree once they are in contact.
    blockedBy: ({ contactedAt, at }) => (notDone(contactedAt, at) ? [contactMade.id] : []),
  });
}

/** `III.competencies-agreed`: venue and school agree the competencies, at least one: a duty of each. */
export const competenciesAgreed = [competenciesAgreedBy("school"), competenciesAgreedBy("venue")] as const;
