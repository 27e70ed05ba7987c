import { linkSent as clause, lessonCreated } from "../../regulation/clauses/4-lesson-creation.js";
import { notDone } from "../../verdict/act.js";
import { duty } from "../../verdict/duty.js";
import type { LinkSendingCase } from "./link-sending-facts.js";

/** `IV.link-sent`: the venue sends the confirmation link to the school coordinator in time. */
export const linkSent = duty<LinkSendingCase, typeof clause.id>({
  clause,
  due: ({ due }) => due,
  doneAt: ({ linkSentAt }) => linkSentAt,
  act: "send-link",
  // A lesson that was not created in time is created no more, and has no link.
  lostFrom: ({ createdAt, due, dayEnd, at }) => (notDone(createdAt, at) ? due : dayEnd),
  // A link exists only once its lesson does.
  blockedBy: ({ createdAt, at }) => (notDone(createdAt, at) ? [lessonCreated.id] : []),
});
