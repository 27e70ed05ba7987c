import { describe, expect, it } from "vitest";
import { checkLinkForwarding } from "../../../src/stages/5-confirmation/check-link-forwarding.js";
import { brief } from "./allowed-confirmation.js";
import { forwardingDue as due, forwardedLink, link } from "./forwarded-link.js";

const sent = Date.parse(forwardedLink.lesson.linkSentAt);

describe("V.forward-after-link (stage V, what is done): the link is not forwarded before it was sent", () => {
  it("says nothing of a link forwarded after it was sent, or in the same millisecond", () => {
    expect(checkLinkForwarding(link({ linkForwardedAt: sent })).findings).toStrictEqual([]);
    expect(checkLinkForwarding(link({ linkForwardedAt: sent + 1 })).findings).toStrictEqual([]);
  });

  it("is violated by one forwarded a millisecond before: forwarded again, by the deadline", () => {
    expect(checkLinkForwarding(link({ linkForwardedAt: sent - 1 }))).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          clause: "V.forward-after-link",
          status: "violated",
          actor: "school",
          remedy: { kind: "act", actor: "school", act: "forward-link-again", by: due },
        },
      ],
      stableUntil: due,
    });
  });

  it("is put right even after the deadline, by no day: lateness refuses no forwarding (reading 10)", () => {
    const { findings } = checkLinkForwarding(link({ linkForwardedAt: sent - 1 }, "2020-11-12T00:00+05:00"));
    expect(findings[0]?.remedy).toStrictEqual({ kind: "act", actor: "school", act: "forward-link-again" });
  });

  it("is violated by one forwarded though none was sent yet", () => {
    expect(brief(checkLinkForwarding(link({ linkSentAt: "not-yet" })))).toStrictEqual([
      "V.forward-after-link violated",
    ]);
    const sentTomorrow = link({ linkSentAt: "2020-11-11T10:00+05:00" });
    expect(brief(checkLinkForwarding(sentTomorrow))).toStrictEqual(["V.forward-after-link violated"]);
  });

  it("says nothing while nothing was forwarded, even if what will be comes too early", () => {
    expect(
      brief(checkLinkForwarding(link({ linkSentAt: "not-yet", linkForwardedAt: "not-yet" }))),
    ).toStrictEqual(["V.link-forwarded pending"]);
    const early = link({ linkForwardedAt: sent - 1 }, sent - 2);
    expect(brief(checkLinkForwarding(early))).toStrictEqual(["V.link-forwarded pending"]);
    expect(brief(checkLinkForwarding({ ...early, at: sent - 1 }))).toStrictEqual([
      "V.forward-after-link violated",
    ]);
  });

  it("is unknown where nobody knows when the link was sent, if it was forwarded", () => {
    const { linkSentAt: _sent, ...lesson } = forwardedLink.lesson;
    expect(checkLinkForwarding({ lesson, at: forwardedLink.at })).toStrictEqual({
      outcome: "undetermined",
      findings: [{ clause: "V.forward-after-link", status: "unknown", actor: "school" }],
    });
    const unforwarded = { lesson: { ...lesson, linkForwardedAt: "not-yet" }, at: forwardedLink.at } as const;
    expect(brief(checkLinkForwarding(unforwarded))).toStrictEqual(["V.link-forwarded pending"]);
  });

  it("needs no time of day to know that two acts are in order, and does to know that they are not", () => {
    const clauseOf = (forwardedAt: number) =>
      brief(checkLinkForwarding({ lesson: { ...forwardedLink.lesson, linkForwardedAt: forwardedAt } }));
    expect(clauseOf(sent)).toStrictEqual(["V.link-forwarded unknown"]);
    expect(clauseOf(sent - 1)).toStrictEqual(["V.link-forwarded unknown", "V.forward-after-link unknown"]);
  });
});
