import { describe, expect, it } from "vitest";
import { amend } from "../../../src/regulation/amend.js";
import { upm2020 } from "../../../src/regulation/regulation.js";
import { checkLinkForwarding } from "../../../src/stages/5-confirmation/check-link-forwarding.js";
import { brief } from "./allowed-confirmation.js";
import { forwardingDue as due, forwardedLink, link } from "./forwarded-link.js";

const lastMillisecond = "2020-11-11T23:59:59.999+05:00";
const firstOfNextDay = "2020-11-12T00:00+05:00";
const common = { clause: "V.link-forwarded", actor: "school", due, timeZone: "Asia/Yekaterinburg" };

describe("V.link-forwarded (stage V, what is done): the coordinator forwards the link in time", () => {
  it("says nothing of a link forwarded by the last millisecond of the fifth day before", () => {
    expect(checkLinkForwarding(forwardedLink)).toStrictEqual({ outcome: "allowed", findings: [] });
    expect(
      checkLinkForwarding(link({ linkForwardedAt: lastMillisecond }, firstOfNextDay)).findings,
    ).toStrictEqual([]);
  });

  it("is late from the first millisecond of the fourth day before", () => {
    expect(checkLinkForwarding(link({ linkForwardedAt: firstOfNextDay }, "2020-11-13T10:00Z"))).toStrictEqual(
      {
        outcome: "refused",
        findings: [{ ...common, status: "late", doneAt: due, remedy: { kind: "never", since: due } }],
      },
    );
  });

  it("is pending while there is time: forwarded by the deadline", () => {
    expect(checkLinkForwarding(link({ linkForwardedAt: "not-yet" }, lastMillisecond))).toStrictEqual({
      outcome: "undetermined",
      findings: [
        {
          ...common,
          status: "pending",
          remedy: { kind: "act", actor: "school", act: "forward-link", by: due },
        },
      ],
      stableUntil: due,
    });
  });

  it("is overdue from the deadline on: forwarded even so, by no day", () => {
    expect(checkLinkForwarding(link({ linkForwardedAt: "not-yet" }, firstOfNextDay))).toStrictEqual({
      outcome: "refused",
      findings: [
        { ...common, status: "overdue", remedy: { kind: "act", actor: "school", act: "forward-link" } },
      ],
      stableUntil: "2020-11-16T19:00:00.000Z",
    });
  });

  it("takes a forwarding after now as not done yet (reading 13), and what is done now as done", () => {
    const later = link({ linkForwardedAt: "2020-11-10T13:00+05:00" });
    expect(brief(checkLinkForwarding(later))).toStrictEqual(["V.link-forwarded pending"]);
    expect(brief(checkLinkForwarding({ ...later, at: "2020-11-10T12:59:59.999+05:00" }))).toStrictEqual([
      "V.link-forwarded pending",
    ]);
    expect(brief(checkLinkForwarding({ ...later, at: "2020-11-10T13:00+05:00" }))).toStrictEqual([]);
  });

  it("is unknown without the act, the lesson or the time, and names the deadline where that is known", () => {
    const { date, timeZone, linkSentAt, linkForwardedAt } = forwardedLink.lesson;
    const unknownOf = (facts: Parameters<typeof checkLinkForwarding>[0]) =>
      checkLinkForwarding(facts).findings.find(({ clause }) => clause === "V.link-forwarded");
    const { due: _due, timeZone: _zone, ...undated } = { ...common, status: "unknown" };
    const dated = { ...common, status: "unknown" };
    const at = forwardedLink.at;
    expect(unknownOf({ lesson: { date, timeZone, linkSentAt }, at })).toStrictEqual(dated);
    expect(unknownOf({ lesson: forwardedLink.lesson })).toStrictEqual(dated);
    expect(unknownOf({ lesson: { timeZone, linkSentAt, linkForwardedAt }, at })).toStrictEqual(undated);
    expect(unknownOf({ lesson: { date, linkSentAt, linkForwardedAt }, at })).toStrictEqual(undated);
  });

  it("waits for IV.link-sent while that is not done", () => {
    const neither = { linkSentAt: "not-yet", linkForwardedAt: "not-yet" } as const;
    expect(checkLinkForwarding(link(neither)).findings).toMatchObject([
      { status: "pending", blockedBy: ["IV.link-sent"] },
    ]);
    expect(checkLinkForwarding(link(neither, firstOfNextDay)).findings).toMatchObject([
      { status: "overdue", blockedBy: ["IV.link-sent"] },
    ]);
    const sentLater = { ...neither, linkSentAt: "2020-11-10T12:00:00.001+05:00" };
    expect(checkLinkForwarding(link(sentLater)).findings).toMatchObject([{ blockedBy: ["IV.link-sent"] }]);
  });

  it("waits for nothing once the link was sent, or where nobody knows whether it was", () => {
    const sentNow = { linkSentAt: forwardedLink.at, linkForwardedAt: "not-yet" } as const;
    expect(checkLinkForwarding(link(sentNow)).findings[0]).not.toHaveProperty("blockedBy");
    const { linkSentAt: _sent, ...unsure } = forwardedLink.lesson;
    const facts = { lesson: { ...unsure, linkForwardedAt: "not-yet" }, at: forwardedLink.at } as const;
    expect(checkLinkForwarding(facts).findings[0]).not.toHaveProperty("blockedBy");
  });

  it("is held to a region's own lead of stage V, in the school's zone", () => {
    const regulation = amend(upm2020, { lessonLeadDays: 9, confirmationLeadDays: 3, deliveryLeadDays: 1 });
    const lesson = { date: "2020-12-31", timeZone: "Europe/Volgograd" };
    const afterThree = Date.parse("2020-12-28T21:00:00.000Z");
    const at = "2021-01-02T00:00Z";
    const inTime = link({ ...lesson, linkForwardedAt: afterThree - 1 }, at);
    const late = link({ ...lesson, linkForwardedAt: afterThree }, at);
    expect(brief(checkLinkForwarding(inTime, regulation))).toStrictEqual([]);
    expect(brief(checkLinkForwarding(late, regulation))).toStrictEqual(["V.link-forwarded late"]);
  });
});
