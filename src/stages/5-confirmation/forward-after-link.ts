import { forwardAfterLink as clause } from "../../regulation/clauses/5-confirmation.js";
import { inOrder } from "../../verdict/act.js";
import { condition } from "../../verdict/condition.js";
import { isOver, toDo, tooLate } from "../../verdict/remedy.js";
import type { LinkForwardingCase } from "./link-forwarding-facts.js";

/** `V.forward-after-link`: the link is not forwarded before it was sent. */
export const forwardAfterLink = condition<LinkForwardingCase, typeof clause.id>({
  clause,
  holds: ({ linkSentAt, linkForwardedAt, at }) => inOrder(linkSentAt, linkForwardedAt, at),
  // Whatever went out before, the parents need the link itself.
  remedy: ({ at, due, dayEnd }) => {
    if (isOver(dayEnd, at)) return tooLate(undefined);
    return toDo("school", "forward-link-again", isOver(due, at) ? undefined : due);
  },
});
