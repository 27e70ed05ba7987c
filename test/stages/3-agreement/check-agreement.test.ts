import { describe, expect, it } from "vitest";
import { checkAgreement } from "../../../src/stages/3-agreement/check-agreement.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { withoutFact } from "../../arbitraries/confirmation-facts.js";
import { deepFrozen } from "../../arbitraries/deep-frozen.js";
import { inShort } from "../../arbitraries/found-in-short.js";
import { unlisted } from "../2-candidate-schools/kept-candidate.js";
import { keptAgreement, schoolDue, venueDue } from "./kept-agreement.js";

type Changes = Parameters<typeof changed<typeof keptAgreement>>[1];

/** Everything is wrong that can be at once. */
const wrong = changed(keptAgreement, {
  venue: { chosenAt: "not-yet", competencies: ["V49"] },
  school: { listedAt: "not-yet", coordinatorNamed: false },
  agreement: {
    contactedAt: "2020-11-02T00:00Z",
    guidelinesReadAt: "not-yet",
    schoolAgreedAt: schoolDue,
    venueAgreedAt: venueDue,
  },
  drive: "unreachable",
});

const duties = {
  contact: "III.contact-made venue unknown",
  school: "III.competencies-agreed school unknown",
  venue: "III.competencies-agreed venue unknown",
};
const first = { school: "III.contact-first school unknown", venue: "III.contact-first venue unknown" };
const offered = "III.competencies-offered venue unknown";
const drive = "II.drive-time regional-operator unknown";

describe("the verdict on an agreement", () => {
  it("is allowed with nothing to say where every clause is kept", () => {
    expect(checkAgreement(keptAgreement)).toStrictEqual({ outcome: "allowed", findings: [] });
  });

  it("reports all that is wrong, in clause order, and advice last", () => {
    expect(checkAgreement(wrong).outcome).toBe("refused");
    expect(inShort(checkAgreement(wrong))).toStrictEqual([
      "II.drive-time regional-operator violated",
      "III.venue-chosen venue violated",
      "III.school-is-candidate venue violated",
      "III.coordinator-named school violated",
      "III.contact-made venue late",
      "III.contact-first school violated",
      "III.contact-first venue violated",
      "III.competencies-agreed school late",
      "III.competencies-agreed venue late",
      "III.competencies-offered venue violated",
      "III.guidelines-read school advised",
    ]);
  });

  it("has breaches, then unknowns, then what is pending, then advice", () => {
    const facts = changed(keptAgreement, {
      school: { listedAt: undefined, coordinatorNamed: false },
      agreement: { venueAgreedAt: "not-yet", guidelinesReadAt: "not-yet" },
      drive: undefined,
      at: "2020-10-31T12:00Z",
    });
    expect(checkAgreement(facts).outcome).toBe("refused");
    expect(inShort(checkAgreement(facts))).toStrictEqual([
      "III.coordinator-named school violated",
      "II.drive-time regional-operator unknown",
      "III.school-is-candidate venue unknown",
      "III.competencies-agreed venue pending",
      "III.guidelines-read school advised",
    ]);
  });

  it("of nothing is undetermined: every must-clause is unknown, no should-clause speaks", () => {
    const { outcome, findings } = checkAgreement({});
    expect(outcome).toBe("undetermined");
    expect(inShort({ findings })).toStrictEqual([
      drive,
      "III.venue-chosen venue unknown",
      "III.school-is-candidate venue unknown",
      "III.coordinator-named school unknown",
      duties.contact,
      first.school,
      first.venue,
      duties.school,
      duties.venue,
      offered,
    ]);
    const nulls = {
      venue: null,
      region: null,
      school: null,
      agreement: null,
      drive: null,
      competencies: null,
    };
    expect(checkAgreement({ ...nulls, at: null })).toStrictEqual(checkAgreement({}));
  });

  it.each<readonly [string, readonly string[]]>([
    ["venue.timeZone", [duties.contact, duties.venue]],
    ["venue.competencies", [offered]],
    ["venue.chosenAt", ["III.venue-chosen venue unknown"]],
    // A venue that was chosen is so whatever its region has done.
    ["region.venuesChosenAt", []],
    ["region.competencies", [offered]],
    ["region.competenciesChosenAt", [offered]],
    ["school.timeZone", [duties.school]],
    ["school.listedAt", ["III.school-is-candidate venue unknown"]],
    ["school.coordinatorNamed", ["III.coordinator-named school unknown"]],
    // What is kept is kept of a selected school and of any other.
    ["agreement.selectedAt", []],
    ["agreement.contactedAt", [duties.contact, first.school, first.venue]],
    ["agreement.competencies", [drive, duties.school, duties.venue, offered]],
    ["agreement.venueAgreedAt", [first.venue, duties.venue]],
    ["agreement.schoolAgreedAt", [first.school, duties.school]],
    ["agreement.guidelinesReadAt", []],
    ["competencies", [drive]],
    [
      "at",
      [
        "III.venue-chosen venue unknown",
        "III.school-is-candidate venue unknown",
        duties.contact,
        duties.school,
        duties.venue,
        offered,
      ],
    ],
  ])(
    "without %s does not know exactly what hangs on it: left out, undefined and null alike",
    (path, expected) => {
      // Far, and without need of delivery: the drive keeps its clause only since the lists are known.
      const far = changed(keptAgreement, {
        drive: 1801,
        competencies: [{ id: "R5", infrastructureList: [] }],
      });
      for (const instead of ["left out", undefined, null] as const) {
        const verdict = checkAgreement(withoutFact(far, path.split("."), instead));
        expect(inShort(verdict)).toStrictEqual(expected);
        expect(verdict.outcome).toBe(expected.length === 0 ? "allowed" : "undetermined");
      }
    },
  );

  it("without the drive does not know II.drive-time where something is brought, or that is not known", () => {
    for (const competencies of [keptAgreement.competencies, [unlisted], undefined]) {
      expect(
        inShort(checkAgreement(changed(keptAgreement, { drive: undefined, competencies }))),
      ).toStrictEqual([drive]);
    }
  });

  it("leaves facts as they were, even where nothing of them can be changed", () => {
    const frozen = deepFrozen(structuredClone(wrong));
    expect(checkAgreement(frozen)).toStrictEqual(checkAgreement(wrong));
    expect(frozen).toStrictEqual(wrong);
  });

  it("is the same of text, number and Date", () => {
    const as = (form: (text: string) => number | Date) =>
      JSON.parse(JSON.stringify(wrong), (_key, value) =>
        typeof value === "string" && /^2020-.*T/.test(value) ? form(value) : value,
      );
    expect(checkAgreement(as(Date.parse))).toStrictEqual(checkAgreement(wrong));
    expect(checkAgreement(as((text) => new Date(text)))).toStrictEqual(checkAgreement(wrong));
  });
});

describe("until when the verdict on an agreement stands", () => {
  const until = (changes: Changes) => checkAgreement(changed(keptAgreement, changes)).stableUntil;
  const neither = { venueAgreedAt: "not-yet", schoolAgreedAt: "not-yet" } as const;

  it("is the school's deadline, then the venue's, in the zone of each", () => {
    expect(until({ agreement: neither, at: "2020-10-30T12:00Z" })).toBe(schoolDue);
    expect(until({ agreement: neither, at: schoolDue })).toBe(venueDue);
    expect(until({ agreement: neither, at: venueDue })).toBeUndefined();
  });

  it.each<readonly [string, Changes]>([
    ["the selection", { agreement: { ...neither, contactedAt: "not-yet", selectedAt: "2020-10-29T09:00Z" } }],
    ["the contact", { agreement: { ...neither, contactedAt: "2020-10-29T09:00Z" } }],
    ["the venue's word", { agreement: { venueAgreedAt: "2020-10-29T09:00Z" } }],
    ["the school's word", { agreement: { schoolAgreedAt: "2020-10-29T09:00Z" } }],
    ["the choice of the venue", { venue: { chosenAt: "2020-10-29T09:00Z" } }],
    [
      "the choice of others",
      { venue: { chosenAt: "not-yet" }, region: { venuesChosenAt: "2020-10-29T09:00Z" } },
    ],
    ["the listing of the school", { school: { listedAt: "2020-10-29T09:00Z" } }],
    ["the choice of competencies", { region: { competenciesChosenAt: "2020-10-29T09:00Z" } }],
  ])("is an act to come: %s", (_what, changes) => {
    expect(until({ ...changes, at: "2020-10-28T09:00Z" })).toBe("2020-10-29T09:00:00.000Z");
    expect(until({ ...changes, at: "2020-10-29T09:00Z" })).not.toBe("2020-10-29T09:00:00.000Z");
  });

  it("is not an act that changes nothing", () => {
    const unread = { guidelinesReadAt: "2020-12-01T09:00Z" };
    expect(until({ agreement: unread })).toBeUndefined();
    expect(until({ at: undefined })).toBeUndefined();
  });
});
