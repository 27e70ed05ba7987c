import { factsOrThrow } from "../../facts/read.js";
import type { Unsure } from "../../facts/unsure.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { Rule } from "../../verdict/rule.js";
import type { Verdict } from "../../verdict/verdict.js";
import { verdictAsOf } from "../../verdict/verdict-as-of.js";
import { linkAfterCreation } from "./link-after-creation.js";
import { type LinkSendingCase, type LinkSendingFacts, readLinkSending } from "./link-sending-facts.js";
import { linkSent } from "./link-sent.js";

/** What the sending of a link must keep, in clause order. */
export const linkSendingRules: ReadonlyArray<Rule<LinkSendingCase>> = [linkSent, linkAfterCreation];

/**
 * The verdict on the sending of a confirmation link by the venue, as of an instant.
 *
 * The deadline is an exclusive instant in the school's zone. Lateness is reported, it refuses nothing (reading 10).
 * Throws `InvalidFacts` where facts are malformed. `IV.link-sent`, `IV.link-after-creation`; readings 2, 3, 13, 17.
 *
 * @example
 * import { checkLinkSending } from "upm-rules";
 *
 * const { findings } = checkLinkSending({
 *   lesson: { date: "2020-11-16", timeZone: "Asia/Omsk", createdAt: "not-yet", linkSentAt: "not-yet" },
 *   at: "2020-11-10T12:00+06:00",
 * });
 * findings[0]?.status // => "pending"
 * findings[0]?.blockedBy // => ["IV.lesson-created"]
 *
 * @since 0.1.0
 * @public
 */
export function checkLinkSending(facts: Unsure<LinkSendingFacts>, regulation: Regulation = upm2020): Verdict {
  return linkSendingVerdict(factsOrThrow(readLinkSending, facts, regulation));
}

/** The verdict on the sending of a link. */
export function linkSendingVerdict(facts: LinkSendingCase): Verdict {
  const { due, dayEnd, createdAt, linkSentAt } = facts;
  return verdictAsOf(linkSendingRules, facts, [due?.instant, dayEnd?.instant, createdAt, linkSentAt]);
}
