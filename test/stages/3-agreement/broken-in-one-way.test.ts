import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgreementFacts } from "../../../src/stages/3-agreement/agreement-facts.js";
import { checkAgreement } from "../../../src/stages/3-agreement/check-agreement.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { inShort } from "../../arbitraries/found-in-short.js";
import { keptAgreements } from "../../arbitraries/plan-facts.js";
import { brought } from "../2-candidate-schools/kept-candidate.js";

type Break = (facts: AgreementFacts) => Parameters<typeof changed<AgreementFacts>>[1];

const afterAll = "2020-12-31T12:00Z";
const late = "2020-11-01T12:00Z";

/** One thing wrong with an agreement that keeps everything else, and all that must be found. */
const breaks: ReadonlyArray<readonly [string, Break, readonly string[]]> = [
  ["nobody chose the venue", () => ({ venue: { chosenAt: "not-yet" } }), ["III.venue-chosen venue violated"]],
  [
    "the school is not listed",
    () => ({ school: { listedAt: "not-yet" } }),
    ["III.school-is-candidate venue violated"],
  ],
  [
    "the school named no coordinator",
    () => ({ school: { coordinatorNamed: false } }),
    ["III.coordinator-named school violated"],
  ],
  [
    "there is no contact",
    () => ({ agreement: { contactedAt: "not-yet" } }),
    [
      "III.contact-made venue overdue",
      "III.contact-first school violated",
      "III.contact-first venue violated",
    ],
  ],
  [
    "the venue agrees late",
    () => ({ agreement: { venueAgreedAt: late } }),
    ["III.competencies-agreed venue late"],
  ],
  [
    "the school agrees late",
    () => ({ agreement: { schoolAgreedAt: late } }),
    ["III.competencies-agreed school late"],
  ],
  [
    "the venue does not agree",
    () => ({ agreement: { venueAgreedAt: "not-yet" } }),
    ["III.competencies-agreed venue overdue"],
  ],
  [
    "nothing is agreed",
    () => ({ agreement: { competencies: [] } }),
    ["III.competencies-agreed school overdue", "III.competencies-agreed venue overdue"],
  ],
  [
    "the venue offers none of it",
    () => ({ venue: { competencies: ["d"] } }),
    ["III.competencies-offered venue violated"],
  ],
  [
    "the region chose none of it",
    () => ({ region: { competencies: ["e"] } }),
    ["III.competencies-offered venue violated"],
  ],
  [
    "the guidelines are unread",
    () => ({ agreement: { guidelinesReadAt: "not-yet" } }),
    ["III.guidelines-read school advised"],
  ],
  [
    "the school is far and needs delivery",
    ({ agreement }) => ({
      drive: 1801,
      competencies: agreement.competencies.map((id) => ({ id, infrastructureList: [brought] })),
    }),
    ["II.drive-time regional-operator violated"],
  ],
];

describe("an agreement that keeps every clause", () => {
  it("has nothing found of it, as of its last act and long after", () => {
    fc.assert(
      fc.property(keptAgreements, (facts) => {
        expect(checkAgreement(facts)).toStrictEqual({ outcome: "allowed", findings: [] });
      }),
      { seed: 3 },
    );
  });

  it.each(breaks)("broken in one way has exactly that found: %s", (_what, change, expected) => {
    fc.assert(
      fc.property(keptAgreements, (facts) => {
        const verdict = checkAgreement(changed<AgreementFacts>({ ...facts, at: afterAll }, change(facts)));
        expect(inShort(verdict)).toStrictEqual(expected);
        expect(verdict.outcome).toBe(
          expected.every((one) => one.endsWith("advised")) ? "allowed" : "refused",
        );
      }),
      { seed: 3 },
    );
  });
});
