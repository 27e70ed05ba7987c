import { describe, expect, it } from "vitest";
import { checkAgreement } from "../../../src/stages/3-agreement/check-agreement.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { foundOf } from "../../arbitraries/found-in-short.js";
import { keptAgreement, schoolDue, venueDue } from "./kept-agreement.js";

type Agreement = NonNullable<Parameters<typeof changed<typeof keptAgreement>>[1]["agreement"]>;

const found = (agreement: Agreement, at: string | undefined = "2020-11-02T12:00+05:00") =>
  foundOf(checkAgreement(changed(keptAgreement, { agreement, at })), "III.competencies-agreed");
const short = (agreement: Agreement, at?: string) =>
  found(agreement, at).map(({ actor, status }) => `${actor} ${status}`);
const neither = { venueAgreedAt: "not-yet", schoolAgreedAt: "not-yet" } as const;

describe("III.competencies-agreed: venue and school agree the competencies, a duty of each", () => {
  it("is kept by both in time", () => {
    expect(found({})).toStrictEqual([]);
  });

  it("is two findings where neither has, each with its own side's deadline and zone", () => {
    expect(found(neither)).toStrictEqual([
      {
        clause: "III.competencies-agreed",
        status: "overdue",
        actor: "school",
        due: schoolDue,
        timeZone: "Asia/Omsk",
        remedy: { kind: "act", actor: "school", act: "agree-competencies" },
      },
      {
        clause: "III.competencies-agreed",
        status: "overdue",
        actor: "venue",
        due: venueDue,
        timeZone: "Asia/Yekaterinburg",
        remedy: { kind: "act", actor: "venue", act: "agree-competencies" },
      },
    ]);
  });

  it("is late for the side whose day was over: the same instant is in time for the other", () => {
    // 18:00 UTC is 1 November in Omsk and still 31 October in Yekaterinburg.
    const together = { venueAgreedAt: schoolDue, schoolAgreedAt: schoolDue };
    expect(short(together)).toStrictEqual(["school late"]);
    expect(short(neither, schoolDue)).toStrictEqual(["school overdue", "venue pending"]);
    expect(short({ venueAgreedAt: venueDue, schoolAgreedAt: venueDue })).toStrictEqual([
      "school late",
      "venue late",
    ]);
  });

  it("is of each side alone: one that agreed does not speak for the other", () => {
    expect(short({ venueAgreedAt: "not-yet" })).toStrictEqual(["venue overdue"]);
    expect(short({ schoolAgreedAt: "not-yet" })).toStrictEqual(["school overdue"]);
  });

  it("is not done by agreeing on nothing: at least one competency", () => {
    expect(short({ competencies: [] })).toStrictEqual(["school overdue", "venue overdue"]);
    expect(short({ competencies: [] }, "2020-10-28T12:00Z")).toStrictEqual([
      "school pending",
      "venue pending",
    ]);
    expect(short({ competencies: ["R5", "V49"] })).toStrictEqual([]);
  });

  it("is owed from the selection on", () => {
    expect(short({ ...neither, selectedAt: "not-yet" })).toStrictEqual([]);
    expect(short(neither, "2020-10-22T11:59:59.999+05:00")).toStrictEqual([]);
    expect(short(neither, "2020-10-22T12:00+05:00")).toStrictEqual(["school pending", "venue pending"]);
  });

  it("waits for III.contact-made while that is not done, and no longer", () => {
    const waiting = found({ ...neither, contactedAt: "not-yet" });
    expect(waiting.map(({ blockedBy }) => blockedBy)).toStrictEqual([
      ["III.contact-made"],
      ["III.contact-made"],
    ]);
    for (const contactedAt of ["2020-10-23T12:00+05:00", "2020-11-02T12:00+05:00", undefined]) {
      for (const finding of found({ ...neither, contactedAt }))
        expect(finding).not.toHaveProperty("blockedBy");
    }
    const asOf = found(neither, "2020-10-23T11:59:59.999+05:00");
    expect(asOf.map(({ blockedBy }) => blockedBy)).toStrictEqual([
      ["III.contact-made"],
      ["III.contact-made"],
    ]);
    for (const late of found({
      contactedAt: "not-yet",
      venueAgreedAt: venueDue,
      schoolAgreedAt: schoolDue,
    })) {
      expect(late.status).toBe("late");
      expect(late).not.toHaveProperty("blockedBy");
    }
  });

  it("is unknown for the side of which it is not known, or for both where what was agreed is not", () => {
    expect(short({ venueAgreedAt: undefined })).toStrictEqual(["venue unknown"]);
    expect(short({ schoolAgreedAt: undefined })).toStrictEqual(["school unknown"]);
    expect(short({ competencies: undefined })).toStrictEqual(["school unknown", "venue unknown"]);
  });

  it("is unknown where the selection is, unless done in time", () => {
    expect(short({ selectedAt: undefined })).toStrictEqual([]);
    expect(short({ ...neither, selectedAt: undefined })).toStrictEqual(["school unknown", "venue unknown"]);
    expect(short({ selectedAt: undefined, venueAgreedAt: venueDue })).toStrictEqual(["venue unknown"]);
  });

  it("stays decided where one fact is enough: no act, or nothing agreed", () => {
    expect(short({ ...neither, competencies: undefined })).toStrictEqual(["school overdue", "venue overdue"]);
    expect(short({ competencies: [], venueAgreedAt: undefined })).toStrictEqual([
      "school overdue",
      "venue overdue",
    ]);
  });
});
