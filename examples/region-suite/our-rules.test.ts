import { expectRegion, verifyThat } from "upm-rules/testing";
import { describe, it } from "vitest";
import { ourAmendments, ourRules } from "./our-rules.ts";

describe("our rules", () => {
  it("are lawful: only stricter, with deadlines in order, and possible to keep", () => {
    expectRegion(ourAmendments, { timeZone: "Europe/Moscow" }).toBeLawful();
  });

  it("let a school be twenty minutes away", () => {
    const competencies = [
      {
        id: "R5",
        infrastructureList: [
          { item: "camera", kind: "equipment", quantity: 1, per: "lesson", deliver: true },
        ],
      },
    ] as const;
    const drive = verifyThat("II.drive-time", ourRules);
    drive.given({ venue: { competencies: ["R5"] }, competencies, drive: 1200 }).holds();
    drive.given({ venue: { competencies: ["R5"] }, competencies, drive: 1201 }).isViolated();
    drive.given({ venue: { competencies: ["R5"] }, competencies }).isUnknown();
  });

  it("want a lesson on the platform eight days ahead", () => {
    const lesson = { date: "2020-11-16", timeZone: "Europe/Moscow", competency: "R5" };
    const creation = verifyThat("IV.lesson-created", ourRules);
    creation.given({ lesson, at: "2020-11-08T23:59:59.999+03:00" }).holds();
    creation.given({ lesson, at: "2020-11-09T00:00+03:00" }).isLate();
    creation.given({ lesson }).isUnknown();
  });
});
