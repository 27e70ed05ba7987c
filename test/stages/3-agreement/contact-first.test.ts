import { describe, expect, it } from "vitest";
import { checkAgreement } from "../../../src/stages/3-agreement/check-agreement.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { foundOf } from "../../arbitraries/found-in-short.js";
import { keptAgreement } from "./kept-agreement.js";

const contactedAt = "2020-10-23T12:00+05:00";
const justBefore = "2020-10-23T11:59:59.999+05:00";

type Agreement = NonNullable<Parameters<typeof changed<typeof keptAgreement>>[1]["agreement"]>;

/** The findings of III.contact-first: side and status. */
function found(agreement: Agreement, at: string | undefined = "2020-11-02T12:00+05:00"): string[] {
  const verdict = checkAgreement(changed(keptAgreement, { agreement, at }));
  return foundOf(verdict, "III.contact-first").map(({ actor, status }) => `${actor} ${status}`);
}

describe("III.contact-first: a side agrees only after contact was made", () => {
  it("holds where both agreed later, or at the very instant", () => {
    expect(found({})).toStrictEqual([]);
    expect(found({ venueAgreedAt: contactedAt, schoolAgreedAt: contactedAt })).toStrictEqual([]);
  });

  it("names the side that did not wait, and what it should do", () => {
    expect(found({ venueAgreedAt: justBefore })).toStrictEqual(["venue violated"]);
    const verdict = checkAgreement(changed(keptAgreement, { agreement: { schoolAgreedAt: justBefore } }));
    expect(foundOf(verdict, "III.contact-first")).toStrictEqual([
      {
        clause: "III.contact-first",
        status: "violated",
        actor: "school",
        remedy: { kind: "act", actor: "school", act: "agree-after-contact" },
      },
    ]);
    expect(verdict.outcome).toBe("refused");
  });

  it("names both where neither waited, the school before the venue as in a report", () => {
    const both = ["school violated", "venue violated"];
    expect(found({ venueAgreedAt: justBefore, schoolAgreedAt: justBefore })).toStrictEqual(both);
  });

  it("is violated where there is no contact at all, or none yet as of then", () => {
    const both = ["school violated", "venue violated"];
    expect(found({ contactedAt: "not-yet" })).toStrictEqual(both);
    expect(found({ contactedAt: "2020-12-01T12:00Z" })).toStrictEqual(both);
  });

  it("says nothing of a side that has not agreed as of then", () => {
    expect(
      found({ contactedAt: "not-yet", venueAgreedAt: "not-yet", schoolAgreedAt: "not-yet" }),
    ).toStrictEqual([]);
    const early = { contactedAt: "not-yet", schoolAgreedAt: "2020-10-20T12:00+05:00" };
    expect(found(early, "2020-10-20T11:59:59.999+05:00")).toStrictEqual([]);
    expect(found(early, "2020-10-20T12:00+05:00")).toStrictEqual(["school violated"]);
  });

  it("does not ask whether the school was selected", () => {
    expect(found({ selectedAt: "not-yet", venueAgreedAt: justBefore })).toStrictEqual(["venue violated"]);
  });

  it("is unknown where it is not known when contact was made, or when a side agreed", () => {
    expect(found({ contactedAt: undefined })).toStrictEqual(["school unknown", "venue unknown"]);
    expect(found({ venueAgreedAt: undefined })).toStrictEqual(["venue unknown"]);
    expect(found({ schoolAgreedAt: undefined })).toStrictEqual(["school unknown"]);
    expect(found({ contactedAt: "not-yet", schoolAgreedAt: undefined })).toStrictEqual([
      "venue violated",
      "school unknown",
    ]);
  });

  it("stays decided where one fact is enough", () => {
    // Acts in order are so at every instant; a side that has not agreed is in no wrong order.
    const facts = changed(keptAgreement, { at: undefined });
    expect(foundOf(checkAgreement(facts), "III.contact-first")).toStrictEqual([]);
    expect(
      found({ contactedAt: undefined, venueAgreedAt: "not-yet", schoolAgreedAt: "not-yet" }),
    ).toStrictEqual([]);
    // Whether acts in the wrong order have been done is not known without a time.
    const wrong = changed(keptAgreement, { agreement: { venueAgreedAt: justBefore }, at: undefined });
    expect(foundOf(checkAgreement(wrong), "III.contact-first")).toMatchObject([
      { actor: "venue", status: "unknown" },
    ]);
  });
});

describe("III.guidelines-read: the coordinator should read the guidelines before the school agrees", () => {
  const advised = (agreement: Agreement, at = "2020-11-02T12:00+05:00") =>
    foundOf(checkAgreement(changed(keptAgreement, { agreement, at })), "III.guidelines-read");
  const schoolAgreedAt = "2020-10-27T12:00+05:00";

  it("says nothing where they were read before, or at the very instant", () => {
    expect(advised({})).toStrictEqual([]);
    expect(advised({ guidelinesReadAt: schoolAgreedAt })).toStrictEqual([]);
  });

  it("advises where they were read later or never, and the outcome stays allowed", () => {
    const finding = {
      clause: "III.guidelines-read",
      status: "advised",
      actor: "school",
      remedy: { kind: "act", actor: "school", act: "read-guidelines" },
    };
    for (const guidelinesReadAt of ["2020-10-27T12:00:00.001+05:00", "not-yet"]) {
      const verdict = checkAgreement(changed(keptAgreement, { agreement: { guidelinesReadAt } }));
      expect(verdict).toStrictEqual({ outcome: "allowed", findings: [finding] });
    }
  });

  it("looks at the school only, and once it has agreed", () => {
    const unread = { guidelinesReadAt: "not-yet" } as const;
    expect(advised({ ...unread, schoolAgreedAt: "not-yet" })).toStrictEqual([]);
    expect(advised(unread, "2020-10-27T11:59:59.999+05:00")).toStrictEqual([]);
    expect(advised(unread, schoolAgreedAt)).toHaveLength(1);
    expect(advised({ guidelinesReadAt: "2020-10-26T13:00+05:00" })).toStrictEqual([]);
  });

  it("advises nothing on a guess", () => {
    expect(advised({ guidelinesReadAt: undefined })).toStrictEqual([]);
    expect(advised({ guidelinesReadAt: "not-yet", schoolAgreedAt: undefined })).toStrictEqual([]);
  });
});
