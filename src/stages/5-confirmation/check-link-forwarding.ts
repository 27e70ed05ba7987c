import { factsOrThrow } from "../../facts/read.js";
import type { Unsure } from "../../facts/unsure.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { Rule } from "../../verdict/rule.js";
import type { Verdict } from "../../verdict/verdict.js";
import { verdictAsOf } from "../../verdict/verdict-as-of.js";
import { forwardAfterLink } from "./forward-after-link.js";
import { linkForwarded } from "./link-forwarded.js";
import {
  type LinkForwardingCase,
  type LinkForwardingFacts,
  readLinkForwarding,
} from "./link-forwarding-facts.js";

/** What the forwarding of a link must keep, in clause order. */
export const linkForwardingRules: ReadonlyArray<Rule<LinkForwardingCase>> = [linkForwarded, forwardAfterLink];

/**
 * The verdict on the forwarding of a confirmation link by the school coordinator, as of an instant.
 *
 * The deadline is an exclusive instant in the school's zone. Lateness is reported, it refuses nothing (reading 10).
 * Throws `InvalidFacts` where facts are malformed. `V.link-forwarded`, `V.forward-after-link`; readings 2, 3, 13.
 *
 * @example
 * import { checkLinkForwarding } from "upm-rules";
 *
 * const { outcome, findings } = checkLinkForwarding({
 *   lesson: {
 *     date: "2020-11-16",
 *     timeZone: "Asia/Yekaterinburg",
 *     linkSentAt: "2020-11-09T10:00+05:00",
 *     linkForwardedAt: "not-yet",
 *   },
 *   at: "2020-11-12T09:00+05:00",
 * });
 * outcome // => "refused"
 * findings.map(({ clause, status }) => `${clause} ${status}`) // => ["V.link-forwarded overdue"]
 *
 * @since 0.1.0
 * @public
 */
export function checkLinkForwarding(
  facts: Unsure<LinkForwardingFacts>,
  regulation: Regulation = upm2020,
): Verdict {
  const forwarding = factsOrThrow(readLinkForwarding, facts, regulation);
  const { due, dayEnd, linkSentAt, linkForwardedAt } = forwarding;
  const turns = [due?.instant, dayEnd?.instant, linkSentAt, linkForwardedAt];
  return verdictAsOf(linkForwardingRules, forwarding, turns);
}
