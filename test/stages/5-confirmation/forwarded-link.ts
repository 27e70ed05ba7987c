import type { LinkForwardingFacts } from "../../../src/stages/5-confirmation/link-forwarding-facts.js";

/** A link that was sent and forwarded in time, as of a day after. */
export const forwardedLink = {
  lesson: {
    date: "2020-11-16",
    timeZone: "Asia/Yekaterinburg",
    linkSentAt: "2020-11-09T10:00+05:00",
    linkForwardedAt: "2020-11-09T18:00+05:00",
  },
  at: "2020-11-10T12:00+05:00",
} satisfies LinkForwardingFacts;

/** Its deadline: the end of 11 November in Yekaterinburg. */
export const forwardingDue = "2020-11-11T19:00:00.000Z";

/** That link with other acts, as of another time. */
export function link(
  change: Partial<LinkForwardingFacts["lesson"]>,
  at: LinkForwardingFacts["at"] = forwardedLink.at,
): LinkForwardingFacts {
  return { lesson: { ...forwardedLink.lesson, ...change }, at };
}
