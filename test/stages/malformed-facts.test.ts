import { describe, expect, it } from "vitest";
import * as upm from "../../src/index.js";
import { wire } from "./6-delivery/wire-and-boards.js";

const groups = [
  ["region", upm.parseRegionPlanFacts],
  ["region", upm.parseSchoolListFacts],
  ["venue", upm.parseSchoolListFacts],
  ["venue", upm.parseCandidateSchoolFacts],
  ["region", upm.parseCandidateSchoolFacts],
  ["school", upm.parseCandidateSchoolFacts],
  ["venue", upm.parseSchoolChoiceFacts],
  ["venue", upm.parseAgreementFacts],
  ["region", upm.parseAgreementFacts],
  ["school", upm.parseAgreementFacts],
  ["agreement", upm.parseAgreementFacts],
  ["lesson", upm.parseLessonCreationFacts],
  ["agreement", upm.parseLessonCreationFacts],
  ["lesson", upm.parseLinkSendingFacts],
  ["lesson", upm.parseLinkForwardingFacts],
  ["participant", upm.parseConfirmationFacts],
  ["parent", upm.parseConfirmationFacts],
  ["lesson", upm.parseConfirmationFacts],
  ["lesson", upm.parseDeliveryFacts],
  ["lesson", upm.parseLessonDayFacts],
  ["venue", upm.parseLessonDayFacts],
  ["school", upm.parseLessonDayFacts],
  ["participants", upm.parseLessonDayFacts],
] as const;

describe("a group of facts that is no object", () => {
  it.each(groups)("is refused at its own place: %s, %o", (name, parse) => {
    expect(parse({ [name]: "text" })).toStrictEqual({
      issues: [{ pointer: `/${name}`, expected: "an object of facts", received: "a string of 4 characters" }],
    });
  });
});

describe("an entry of a list that is no object", () => {
  it.each([
    ["/venues/0", upm.parseRegionPlanFacts, { venues: [7] }],
    ["/competencies/0", upm.parseCandidateSchoolFacts, { competencies: [7] }],
    ["/infrastructureList/0", upm.parseDeliveryFacts, { infrastructureList: [7] }],
    ["/deliveries/0", upm.parseDeliveryFacts, { deliveries: [7] }],
    ["/venue/linkChecks/0", upm.parseLessonDayFacts, { venue: { linkChecks: [7] } }],
  ] as const)("is refused at its own place: %s", (pointer, parse, facts) => {
    expect(parse(facts)).toStrictEqual({
      issues: [{ pointer, expected: "an object of facts", received: "7" }],
    });
  });
});

describe("an entry of a list that lacks what it must have", () => {
  const expectedOf = (parsed: { readonly issues?: readonly upm.Issue[] }) =>
    parsed.issues?.map(({ pointer, expected }) => [pointer, expected]);
  const instant = "an instant of 2000 to 2099: ISO 8601 with Z or an offset, epoch milliseconds or a Date";
  const id = "an id: non-empty text without a slash";

  it("is told what a delivery of goods lacks", () => {
    const parsed = upm.parseDeliveryFacts({ deliveries: [{ item: "wire", quantity: 1 }] });
    expect(expectedOf(parsed as never)).toStrictEqual([["/deliveries/0/receivedAt", instant]]);
  });

  it("is told what a link check lacks", () => {
    const parsed = upm.parseLessonDayFacts({ school: { linkChecks: [{}] } });
    expect(expectedOf(parsed as never)).toStrictEqual([
      ["/school/linkChecks/0/at", instant],
      ["/school/linkChecks/0/passed", "true or false"],
    ]);
  });

  it("is told what it has instead", () => {
    const goods = upm.parseDeliveryFacts({ deliveries: [{ item: "wire", quantity: 1, receivedAt: "soon" }] });
    expect(goods).toMatchObject({ issues: [{ received: "a string of 4 characters" }] });
    const check = upm.parseLessonDayFacts({ venue: { linkChecks: [{ at: "now", passed: true }] } });
    expect(check).toMatchObject({ issues: [{ received: "a string of 3 characters" }] });
  });

  it("is not told that it repeats another that lacks the same", () => {
    const nameless = { ...wire, item: "" };
    const goods = upm.parseDeliveryFacts({ infrastructureList: [nameless, nameless] });
    expect(expectedOf(goods as never)).toStrictEqual([
      ["/infrastructureList/0/item", "non-empty text"],
      ["/infrastructureList/1/item", "non-empty text"],
    ]);
    const competencies = upm.parseCandidateSchoolFacts({ competencies: [{}, {}] });
    expect(expectedOf(competencies as never)).toStrictEqual([
      ["/competencies/0/id", id],
      ["/competencies/1/id", id],
    ]);
  });

  it("is told that it repeats another that lacks nothing", () => {
    const goods = upm.parseDeliveryFacts({ infrastructureList: [wire, wire] });
    expect(expectedOf(goods as never)).toStrictEqual([
      ["/infrastructureList/1/item", "a name that no item before has"],
    ]);
    const competencies = upm.parseCandidateSchoolFacts({ competencies: [{ id: "R5" }, { id: "R5" }] });
    expect(expectedOf(competencies as never)).toStrictEqual([
      ["/competencies/1/id", "an id that no competency before has"],
    ]);
  });
});
