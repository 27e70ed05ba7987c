import { describe, expect, it } from "vitest";
import { checkLinkSending } from "../../../src/stages/4-lesson-creation/check-link-sending.js";
import { brief } from "../5-confirmation/allowed-confirmation.js";
import { lessonDue as due, firstOfNextDay, lastMillisecond, link, sentLink } from "./agreed-lesson.js";

const created = Date.parse(sentLink.lesson.createdAt);
const violated = ["IV.link-after-creation violated"];

describe("IV.link-after-creation (implied, reading 17): no link is sent before its lesson exists", () => {
  it("says nothing of a link sent after the creation, or in the same millisecond", () => {
    expect(checkLinkSending(link({ linkSentAt: created })).findings).toStrictEqual([]);
    expect(checkLinkSending(link({ linkSentAt: created + 1 })).findings).toStrictEqual([]);
  });

  it("is violated by one sent a millisecond before: sent again, by the deadline", () => {
    expect(checkLinkSending(link({ linkSentAt: created - 1 }))).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          clause: "IV.link-after-creation",
          status: "violated",
          actor: "venue",
          remedy: { kind: "act", actor: "venue", act: "send-link-again", by: due },
        },
      ],
      stableUntil: due,
    });
    const early = { linkSentAt: created - 1 };
    expect(checkLinkSending(link(early, lastMillisecond)).findings[0]?.remedy).toHaveProperty("by", due);
  });

  it("is put right even after the deadline, by no day: lateness refuses no sending (reading 10)", () => {
    const { findings } = checkLinkSending(link({ linkSentAt: created - 1 }, firstOfNextDay));
    expect(findings[0]?.remedy).toStrictEqual({ kind: "act", actor: "venue", act: "send-link-again" });
  });

  it("is violated by one sent though no lesson was created yet", () => {
    expect(brief(checkLinkSending(link({ createdAt: "not-yet" })))).toStrictEqual(violated);
    expect(brief(checkLinkSending(link({ createdAt: "2020-11-11T10:00+05:00" })))).toStrictEqual(violated);
  });

  it("says nothing while nothing was sent, even if what will be comes too early", () => {
    const neither = link({ createdAt: "not-yet", linkSentAt: "not-yet" });
    expect(brief(checkLinkSending(neither))).toStrictEqual(["IV.link-sent pending"]);
    const early = link({ linkSentAt: created - 1 }, created - 2);
    expect(brief(checkLinkSending(early))).toStrictEqual(["IV.link-sent pending"]);
    expect(brief(checkLinkSending({ ...early, at: created - 1 }))).toStrictEqual(violated);
  });

  it("is unknown where nobody knows when the lesson was created, if a link was sent", () => {
    const { createdAt: _created, ...lesson } = sentLink.lesson;
    expect(checkLinkSending({ lesson, at: sentLink.at })).toStrictEqual({
      outcome: "undetermined",
      findings: [{ clause: "IV.link-after-creation", status: "unknown", actor: "venue" }],
    });
    const unsent = { lesson: { ...lesson, linkSentAt: "not-yet" }, at: sentLink.at } as const;
    expect(brief(checkLinkSending(unsent))).toStrictEqual(["IV.link-sent pending"]);
  });

  it("needs neither date nor zone of the lesson", () => {
    const { createdAt, linkSentAt } = sentLink.lesson;
    const swapped = { lesson: { createdAt: linkSentAt, linkSentAt: createdAt }, at: sentLink.at };
    expect(checkLinkSending(swapped).findings[0]).toStrictEqual({
      clause: "IV.link-after-creation",
      status: "violated",
      actor: "venue",
      remedy: { kind: "act", actor: "venue", act: "send-link-again" },
    });
  });
});
