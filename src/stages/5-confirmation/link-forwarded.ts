import { linkSent } from "../../regulation/clauses/4-lesson-creation.js";
import { linkForwarded as clause } from "../../regulation/clauses/5-confirmation.js";
import { happened } from "../../verdict/act.js";
import { duty } from "../../verdict/duty.js";
import type { LinkForwardingCase } from "./link-forwarding-facts.js";

/** `V.link-forwarded`: the school coordinator forwards the confirmation link to the parents in time. */
export const linkForwarded = duty<LinkForwardingCase, typeof clause.id>({
  clause,
  due: ({ due }) => due,
  doneAt: ({ linkForwardedAt }) => linkForwardedAt,
  act: "forward-link",
  lostFrom: ({ dayEnd }) => dayEnd,
  // Nobody can forward a link that was not sent.
  blockedBy: ({ linkSentAt, at }) => (happened(linkSentAt, at) === false ? [linkSent.id] : []),
});
