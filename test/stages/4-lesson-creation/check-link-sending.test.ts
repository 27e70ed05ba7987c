import { describe, expect, it } from "vitest";
import { isInvalidFacts } from "../../../src/issues/invalid-facts.js";
import { checkLinkSending } from "../../../src/stages/4-lesson-creation/check-link-sending.js";
import { parseLinkSendingFacts } from "../../../src/stages/4-lesson-creation/link-sending-facts.js";
import { withoutFact } from "../../arbitraries/confirmation-facts.js";
import { deepFrozen } from "../../arbitraries/deep-frozen.js";
import { brief } from "../5-confirmation/allowed-confirmation.js";
import { lessonDue, link, sentLink } from "./agreed-lesson.js";

const paths = [
  ["lesson", "date"],
  ["lesson", "timeZone"],
  ["lesson", "createdAt"],
  ["lesson", "linkSentAt"],
  ["at"],
];

/** Sent before the lesson existed, and after the deadline. */
const early = link(
  { createdAt: "2020-11-13T10:00+05:00", linkSentAt: "2020-11-12T10:00+05:00" },
  "2020-11-14T00:00Z",
);

describe("the verdict on the sending of a link", () => {
  it("is that of both clauses, in clause order", () => {
    expect(checkLinkSending(early).outcome).toBe("refused");
    expect(brief(checkLinkSending(early))).toStrictEqual([
      "IV.link-sent late",
      "IV.link-after-creation violated",
    ]);
  });

  it("has breaches before unknowns", () => {
    const { date: _date, ...undated } = early.lesson;
    expect(brief(checkLinkSending({ ...early, lesson: undated }))).toStrictEqual([
      "IV.link-after-creation violated",
      "IV.link-sent unknown",
    ]);
  });

  it("of nothing knows nothing", () => {
    expect(checkLinkSending({})).toMatchObject({ outcome: "undetermined" });
    expect(brief(checkLinkSending({}))).toStrictEqual([
      "IV.link-sent unknown",
      "IV.link-after-creation unknown",
    ]);
    expect(checkLinkSending({})).not.toHaveProperty("stableUntil");
  });

  it.each(paths.map((path) => [path.join("."), path] as const))(
    "takes left out, undefined and null as the same, and never as allowed: %s",
    (_name, path) => {
      const leftOut = checkLinkSending(withoutFact(sentLink, path, "left out"));
      expect(leftOut.outcome).toBe("undetermined");
      for (const instead of [undefined, null]) {
        expect(checkLinkSending(withoutFact(sentLink, path, instead))).toStrictEqual(leftOut);
      }
    },
  );

  it("is the same of text, number and Date, and leaves facts as they were", () => {
    const { createdAt, linkSentAt } = early.lesson;
    const number = (at: unknown) => Date.parse(at as string);
    const date = (at: unknown) => new Date(number(at));
    for (const form of [number, date]) {
      const other = link({ createdAt: form(createdAt), linkSentAt: form(linkSentAt) }, form(early.at));
      expect(checkLinkSending(other)).toStrictEqual(checkLinkSending(early));
    }
    const frozen = deepFrozen(structuredClone(early));
    expect(checkLinkSending(frozen)).toStrictEqual(checkLinkSending(early));
    expect(frozen).toStrictEqual(early);
  });
});

describe("until when the verdict on a link stands", () => {
  it("is the deadline, while the link is not sent", () => {
    expect(checkLinkSending(link({ linkSentAt: "not-yet" })).stableUntil).toBe(lessonDue);
  });

  it("is the instant at which the lesson will be created or the link sent, where that comes first", () => {
    const sentSoon = link({ linkSentAt: "2020-11-10T13:00+05:00" });
    expect(checkLinkSending(sentSoon).stableUntil).toBe("2020-11-10T08:00:00.000Z");
    const createdSoon = link({ createdAt: "2020-11-10T13:00+05:00", linkSentAt: "not-yet" });
    expect(checkLinkSending(createdSoon).stableUntil).toBe("2020-11-10T08:00:00.000Z");
  });

  it("is nothing once nothing more can change", () => {
    expect(checkLinkSending(sentLink)).not.toHaveProperty("stableUntil");
  });

  it("is the end of the lesson's day where the link is overdue or came too early: from then on it is of no use", () => {
    const overdue = (at: string) => checkLinkSending(link({ linkSentAt: "not-yet" }, at));
    expect(overdue("2020-11-12T00:00+05:00").stableUntil).toBe("2020-11-16T19:00:00.000Z");
    expect(overdue("2020-11-16T23:59:59.999+05:00").findings[0]?.remedy?.kind).toBe("act");
    expect(overdue("2020-11-17T00:00+05:00").findings[0]?.remedy).toStrictEqual({ kind: "never" });
    expect(overdue("2020-11-17T00:00+05:00")).not.toHaveProperty("stableUntil");
    const tooEarly = (at: string) =>
      checkLinkSending({ ...early, at }).findings.find(({ status }) => status === "violated")?.remedy;
    expect(tooEarly("2020-11-16T23:59:59.999+05:00")?.kind).toBe("act");
    expect(tooEarly("2020-11-17T00:00+05:00")).toStrictEqual({ kind: "never" });
  });
});

describe("malformed facts of a link", () => {
  const allWrong = {
    lesson: { date: "2020-02-30", timeZone: "Mars/Base", createdAt: "soon", linkSentAt: -1 },
    at: "2020-11-10",
  };
  const pointers = ["/at", "/lesson/createdAt", "/lesson/date", "/lesson/linkSentAt", "/lesson/timeZone"];
  const sorted = (issues: readonly { readonly pointer: string }[]) =>
    issues.map(({ pointer }) => pointer).sort();

  it("throw one InvalidFacts that lists every bad path", () => {
    let thrown: unknown;
    try {
      checkLinkSending(allWrong);
    } catch (error) {
      thrown = error;
    }
    expect(isInvalidFacts(thrown) && sorted(thrown.issues)).toStrictEqual(pointers);
  });

  it("are answered by parseLinkSendingFacts, which never throws", () => {
    const parsed = parseLinkSendingFacts(allWrong);
    expect("issues" in parsed && sorted(parsed.issues)).toStrictEqual(pointers);
    for (const nothing of [undefined, null, 5, "facts", []]) {
      expect(parseLinkSendingFacts(nothing)).toMatchObject({ issues: [{ pointer: "" }] });
    }
    expect(parseLinkSendingFacts({ at: "not-yet" })).toMatchObject({ issues: [{ pointer: "/at" }] });
  });

  it("are none where every act is an instant or not yet done", () => {
    for (const facts of [sentLink, link({ createdAt: "not-yet", linkSentAt: "not-yet" }), {}]) {
      expect(parseLinkSendingFacts(facts)).toStrictEqual({ facts });
    }
  });
});
