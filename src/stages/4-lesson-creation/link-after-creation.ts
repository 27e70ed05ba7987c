import { linkAfterCreation as clause } from "../../regulation/clauses/4-lesson-creation.js";
import { inOrder } from "../../verdict/act.js";
import { condition } from "../../verdict/condition.js";
import { isOver, toDo, tooLate } from "../../verdict/remedy.js";
import type { LinkSendingCase } from "./link-sending-facts.js";

/** `IV.link-after-creation`, implied: the link is not sent before its lesson exists (reading 17). */
export const linkAfterCreation = condition<LinkSendingCase, typeof clause.id>({
  clause,
  holds: ({ createdAt, linkSentAt, at }) => inOrder(createdAt, linkSentAt, at),
  // Whatever was sent before, the coordinator needs the link itself.
  remedy: ({ at, due, dayEnd }) => {
    if (isOver(dayEnd, at)) return tooLate(undefined);
    return toDo("venue", "send-link-again", isOver(due, at) ? undefined : due);
  },
});
