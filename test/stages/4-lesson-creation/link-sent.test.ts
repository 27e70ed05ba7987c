import { describe, expect, it } from "vitest";
import { amend } from "../../../src/regulation/amend.js";
import { upm2020 } from "../../../src/regulation/regulation.js";
import { checkLinkSending } from "../../../src/stages/4-lesson-creation/check-link-sending.js";
import { deadlinesByHand } from "../../arbitraries/deadlines-by-hand.js";
import { brief } from "../5-confirmation/allowed-confirmation.js";
import { lessonDue as due, firstOfNextDay, lastMillisecond, link, sentLink } from "./agreed-lesson.js";

const common = { clause: "IV.link-sent", actor: "venue", due, timeZone: "Asia/Yekaterinburg" };
const later = "2020-11-13T10:00Z";

describe("IV.link-sent (stage IV): the venue sends the confirmation link in time", () => {
  it("says nothing of a link sent by the last millisecond of the fifth day before", () => {
    expect(checkLinkSending(sentLink)).toStrictEqual({ outcome: "allowed", findings: [] });
    expect(checkLinkSending(link({ linkSentAt: lastMillisecond }, later))).toStrictEqual({
      outcome: "allowed",
      findings: [],
    });
  });

  it("is late from the first millisecond of the fourth day before: nothing makes it timely", () => {
    expect(checkLinkSending(link({ linkSentAt: firstOfNextDay }, later))).toStrictEqual({
      outcome: "refused",
      findings: [{ ...common, status: "late", doneAt: due, remedy: { kind: "never", since: due } }],
    });
  });

  it("is pending while there is time: sent by the deadline", () => {
    expect(checkLinkSending(link({ linkSentAt: "not-yet" }, lastMillisecond))).toStrictEqual({
      outcome: "undetermined",
      findings: [
        { ...common, status: "pending", remedy: { kind: "act", actor: "venue", act: "send-link", by: due } },
      ],
      stableUntil: due,
    });
  });

  it("is overdue from the deadline on: sent even so, since lateness refuses no sending (reading 10)", () => {
    expect(checkLinkSending(link({ linkSentAt: "not-yet" }, firstOfNextDay))).toStrictEqual({
      outcome: "refused",
      findings: [{ ...common, status: "overdue", remedy: { kind: "act", actor: "venue", act: "send-link" } }],
      stableUntil: "2020-11-16T19:00:00.000Z",
    });
  });

  it("takes a sending after now as not done yet (reading 13), and one of this very instant as done", () => {
    const soon = link({ linkSentAt: "2020-11-10T13:00+05:00" });
    expect(brief(checkLinkSending({ ...soon, at: "2020-11-10T12:59:59.999+05:00" }))).toStrictEqual([
      "IV.link-sent pending",
    ]);
    expect(brief(checkLinkSending({ ...soon, at: "2020-11-10T13:00+05:00" }))).toStrictEqual([]);
    const afterDue = link({ linkSentAt: later });
    expect(brief(checkLinkSending({ ...afterDue, at: firstOfNextDay }))).toStrictEqual([
      "IV.link-sent overdue",
    ]);
  });

  it("waits for IV.lesson-created while that is not done", () => {
    const neither = { createdAt: "not-yet", linkSentAt: "not-yet" } as const;
    expect(checkLinkSending(link(neither)).findings).toMatchObject([
      { status: "pending", blockedBy: ["IV.lesson-created"] },
    ]);
    expect(checkLinkSending(link(neither, firstOfNextDay)).findings).toMatchObject([
      { status: "overdue", blockedBy: ["IV.lesson-created"] },
    ]);
    const createdLater = { ...neither, createdAt: "2020-11-10T12:00:00.001+05:00" };
    expect(checkLinkSending(link(createdLater)).findings).toMatchObject([
      { blockedBy: ["IV.lesson-created"] },
    ]);
  });

  it("waits for nothing once the lesson was created, or where nobody knows whether it was, or once it is sent", () => {
    const createdNow = { createdAt: sentLink.at, linkSentAt: "not-yet" } as const;
    expect(checkLinkSending(link(createdNow)).findings[0]).not.toHaveProperty("blockedBy");
    const { createdAt: _created, ...unsure } = sentLink.lesson;
    const facts = { lesson: { ...unsure, linkSentAt: "not-yet" }, at: sentLink.at } as const;
    expect(checkLinkSending(facts).findings[0]).not.toHaveProperty("blockedBy");
    const sentLate = link({ createdAt: "not-yet", linkSentAt: firstOfNextDay }, later);
    expect(checkLinkSending(sentLate).findings[0]).toMatchObject({ status: "late" });
    expect(checkLinkSending(sentLate).findings[0]).not.toHaveProperty("blockedBy");
  });

  it("can never be sent once it is too late to create the lesson that it waits for, and can where nobody knows of that", () => {
    const remedyOf = (facts: Parameters<typeof checkLinkSending>[0]) =>
      checkLinkSending(facts).findings.find(({ clause }) => clause === "IV.link-sent")?.remedy;
    const neither = { createdAt: "not-yet", linkSentAt: "not-yet" } as const;
    const send = { kind: "act", actor: "venue", act: "send-link" };
    expect(remedyOf(link(neither, lastMillisecond))).toStrictEqual({ ...send, by: due });
    expect(remedyOf(link(neither, firstOfNextDay))).toStrictEqual({ kind: "never", since: due });
    const createdLate = { createdAt: firstOfNextDay, linkSentAt: "not-yet" } as const;
    expect(remedyOf(link(createdLate, later))).toStrictEqual(send);
    const { createdAt: _created, ...unsure } = sentLink.lesson;
    expect(remedyOf({ lesson: { ...unsure, linkSentAt: "not-yet" }, at: firstOfNextDay })).toStrictEqual(
      send,
    );
  });

  it("is unknown without the act, the lesson or the time, and names the deadline where that is known", () => {
    const { date, timeZone, createdAt, linkSentAt } = sentLink.lesson;
    const { at } = sentLink;
    const unknownOf = (facts: Parameters<typeof checkLinkSending>[0]) =>
      checkLinkSending(facts).findings.find(({ clause }) => clause === "IV.link-sent");
    const undated = { clause: "IV.link-sent", status: "unknown", actor: "venue" };
    const dated = { ...common, status: "unknown" };
    expect(unknownOf({ lesson: { date, timeZone, createdAt }, at })).toStrictEqual(dated);
    expect(unknownOf({ lesson: sentLink.lesson })).toStrictEqual(dated);
    expect(unknownOf({ lesson: { timeZone, createdAt, linkSentAt }, at })).toStrictEqual(undated);
    expect(unknownOf({ lesson: { date, createdAt, linkSentAt }, at })).toStrictEqual(undated);
  });

  it.each(deadlinesByHand.map((one) => [`${one.why}: ${one.date}, ${one.timeZone}`, one] as const))(
    "has the deadline of stage IV, in the school's zone (readings 2, 3): %s",
    (_why, { date, timeZone, leadDays, count, due: end }) => {
      const leads = { lessonLeadDays: leadDays, confirmationLeadDays: 9, deliveryLeadDays: 1 };
      const regulation = amend(upm2020, { ...leads, ...count });
      const sentAt = (linkSentAt: number) =>
        checkLinkSending(
          { lesson: { date, timeZone, createdAt: "2010-01-01T00:00Z", linkSentAt }, at: linkSentAt },
          regulation,
        );
      expect(sentAt(Date.parse(end) - 1).findings).toStrictEqual([]);
      expect(sentAt(Date.parse(end)).findings).toMatchObject([
        { clause: "IV.link-sent", status: "late", due: end, timeZone },
      ]);
    },
  );
});
