import { describe, expect, it } from "vitest";
import { isInvalidFacts } from "../../../src/issues/invalid-facts.js";
import { checkLinkForwarding } from "../../../src/stages/5-confirmation/check-link-forwarding.js";
import { parseLinkForwardingFacts } from "../../../src/stages/5-confirmation/link-forwarding-facts.js";
import { withoutFact } from "../../arbitraries/confirmation-facts.js";
import { deepFrozen } from "../../arbitraries/deep-frozen.js";
import { brief } from "./allowed-confirmation.js";
import { forwardedLink, forwardingDue, link } from "./forwarded-link.js";

const paths = [
  ["lesson", "date"],
  ["lesson", "timeZone"],
  ["lesson", "linkSentAt"],
  ["lesson", "linkForwardedAt"],
  ["at"],
];

/** Forwarded before it was sent, and after the deadline. */
const early = link(
  { linkSentAt: "2020-11-13T10:00+05:00", linkForwardedAt: "2020-11-12T10:00+05:00" },
  "2020-11-14T00:00Z",
);

describe("the verdict on the forwarding of a link", () => {
  it("is that of both clauses, in clause order", () => {
    expect(checkLinkForwarding(early).outcome).toBe("refused");
    expect(brief(checkLinkForwarding(early))).toStrictEqual([
      "V.link-forwarded late",
      "V.forward-after-link violated",
    ]);
  });

  it("has breaches before unknowns", () => {
    const { date: _date, ...undated } = early.lesson;
    expect(brief(checkLinkForwarding({ ...early, lesson: undated }))).toStrictEqual([
      "V.forward-after-link violated",
      "V.link-forwarded unknown",
    ]);
  });

  it("of nothing knows nothing", () => {
    expect(checkLinkForwarding({}).outcome).toBe("undetermined");
    expect(brief(checkLinkForwarding({}))).toStrictEqual([
      "V.link-forwarded unknown",
      "V.forward-after-link unknown",
    ]);
    expect(checkLinkForwarding({})).not.toHaveProperty("stableUntil");
  });

  it.each(paths.map((path) => [path.join("."), path] as const))(
    "takes left out, undefined and null as the same, and never as allowed: %s",
    (_name, path) => {
      // A link that waits to be forwarded at a later instant: no fact is idle.
      const pending = link({
        linkForwardedAt: "2020-11-10T13:00+05:00",
        linkSentAt: "2020-11-10T14:00+05:00",
      });
      for (const facts of [forwardedLink, pending]) {
        const leftOut = checkLinkForwarding(withoutFact(facts, path, "left out"));
        expect(leftOut.outcome).not.toBe("refused");
        for (const instead of [undefined, null]) {
          expect(checkLinkForwarding(withoutFact(facts, path, instead))).toStrictEqual(leftOut);
        }
      }
      expect(checkLinkForwarding(withoutFact(forwardedLink, path, "left out")).outcome).toBe("undetermined");
    },
  );

  it("is the same of text, number and Date", () => {
    const { lesson, at } = early;
    const asMilliseconds = {
      at: Date.parse(at as string),
      lesson: {
        ...lesson,
        linkSentAt: Date.parse(lesson.linkSentAt as string),
        linkForwardedAt: Date.parse(lesson.linkForwardedAt as string),
      },
    };
    const asDates = {
      at: new Date(asMilliseconds.at),
      lesson: {
        ...lesson,
        linkSentAt: new Date(asMilliseconds.lesson.linkSentAt),
        linkForwardedAt: new Date(asMilliseconds.lesson.linkForwardedAt),
      },
    };
    const verdict = checkLinkForwarding(early);
    expect(checkLinkForwarding(asMilliseconds)).toStrictEqual(verdict);
    expect(checkLinkForwarding(asDates)).toStrictEqual(verdict);
  });

  it("leaves facts as they were, even where nothing of them can be changed", () => {
    const frozen = deepFrozen(structuredClone(early));
    expect(checkLinkForwarding(frozen)).toStrictEqual(checkLinkForwarding(early));
    expect(frozen).toStrictEqual(early);
  });
});

describe("until when the verdict on a link stands", () => {
  it("is the deadline, while the link is not forwarded", () => {
    expect(checkLinkForwarding(link({ linkForwardedAt: "not-yet" })).stableUntil).toBe(forwardingDue);
  });

  it("is the instant at which it will be forwarded or sent, where that comes first", () => {
    const forwardedSoon = link({ linkForwardedAt: "2020-11-10T13:00+05:00" });
    expect(checkLinkForwarding(forwardedSoon).stableUntil).toBe("2020-11-10T08:00:00.000Z");
    const sentSoon = link({ linkSentAt: "2020-11-10T13:00+05:00", linkForwardedAt: "not-yet" });
    expect(checkLinkForwarding(sentSoon).stableUntil).toBe("2020-11-10T08:00:00.000Z");
  });

  it("is nothing once nothing more can change", () => {
    expect(checkLinkForwarding(forwardedLink)).not.toHaveProperty("stableUntil");
  });

  it("is the end of the lesson's day where the link is overdue or came too early: from then on it is of no use", () => {
    const overdue = (at: string) => checkLinkForwarding(link({ linkForwardedAt: "not-yet" }, at));
    expect(overdue("2020-11-12T00:00+05:00").stableUntil).toBe("2020-11-16T19:00:00.000Z");
    expect(overdue("2020-11-16T23:59:59.999+05:00").findings[0]?.remedy?.kind).toBe("act");
    expect(overdue("2020-11-17T00:00+05:00").findings[0]?.remedy).toStrictEqual({ kind: "never" });
    expect(overdue("2020-11-17T00:00+05:00")).not.toHaveProperty("stableUntil");
    const tooEarly = (at: string) =>
      checkLinkForwarding({ ...early, at }).findings.find(({ status }) => status === "violated")?.remedy;
    expect(tooEarly("2020-11-16T23:59:59.999+05:00")?.kind).toBe("act");
    expect(tooEarly("2020-11-17T00:00+05:00")).toStrictEqual({ kind: "never" });
  });
});

describe("malformed facts of a link", () => {
  const allWrong = {
    lesson: { date: "2020-02-30", timeZone: "Mars/Base", linkSentAt: "never", linkForwardedAt: -1 },
    at: "2020-11-10",
  };
  const pointers = [
    "/lesson/date",
    "/lesson/timeZone",
    "/lesson/linkSentAt",
    "/lesson/linkForwardedAt",
    "/at",
  ];

  it("throw one InvalidFacts that lists every bad path", () => {
    let thrown: unknown;
    try {
      checkLinkForwarding(allWrong);
    } catch (error) {
      thrown = error;
    }
    expect(isInvalidFacts(thrown) && thrown.issues.map(({ pointer }) => pointer)).toStrictEqual(pointers);
  });

  it("are answered by parseLinkForwardingFacts, which never throws", () => {
    const parsed = parseLinkForwardingFacts(allWrong);
    expect("issues" in parsed && parsed.issues.map(({ pointer }) => pointer)).toStrictEqual(pointers);
    for (const nothing of [undefined, null, 5, "facts", []]) {
      expect(parseLinkForwardingFacts(nothing)).toMatchObject({ issues: [{ pointer: "" }] });
    }
    expect(parseLinkForwardingFacts({ at: "not-yet" })).toMatchObject({ issues: [{ pointer: "/at" }] });
  });

  it("are none where every act is an instant or not yet done", () => {
    for (const facts of [forwardedLink, link({ linkSentAt: "not-yet", linkForwardedAt: "not-yet" }), {}]) {
      expect(parseLinkForwardingFacts(facts)).toStrictEqual({ facts });
    }
  });
});
