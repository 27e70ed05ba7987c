import { describe, expect, it } from "vitest";
import {
  canSelectSchool,
  checkCandidateSchool,
} from "../../../src/stages/2-candidate-schools/check-candidate-school.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { withoutFact } from "../../arbitraries/confirmation-facts.js";
import { deepFrozen } from "../../arbitraries/deep-frozen.js";
import { inShort } from "../../arbitraries/found-in-short.js";
import { keptCandidate } from "./kept-candidate.js";

const candidate = (changes: Parameters<typeof changed<typeof keptCandidate>>[1]) =>
  changed(keptCandidate, changes);

describe("whether a venue may select a school", () => {
  it("is allowed where the drive is short, the venue is chosen and the school is listed", () => {
    expect(canSelectSchool(keptCandidate)).toBe(true);
    expect(checkCandidateSchool(keptCandidate)).toStrictEqual({
      outcome: "allowed",
      findings: [],
      admissibleCompetencies: ["R5"],
    });
  });

  it("is refused with everything that is wrong, and advice after it", () => {
    const facts = candidate({
      venue: { chosenAt: "not-yet" },
      school: { region: "perm", listedAt: "not-yet" },
      drive: "unreachable",
    });
    expect(canSelectSchool(facts)).toBe(false);
    expect(inShort(checkCandidateSchool(facts))).toStrictEqual([
      "II.drive-time regional-operator violated",
      "III.venue-chosen venue violated",
      "III.school-is-candidate venue violated",
      "II.same-region regional-operator advised",
    ]);
  });

  it("of nothing is undetermined, and admits nothing", () => {
    const verdict = checkCandidateSchool({});
    expect(verdict).toMatchObject({ outcome: "undetermined", admissibleCompetencies: [] });
    expect(inShort(verdict)).toStrictEqual([
      "II.drive-time regional-operator unknown",
      "III.venue-chosen venue unknown",
      "III.school-is-candidate venue unknown",
    ]);
    expect(canSelectSchool({} as never)).toBe(false);
  });

  const drive = ["II.drive-time regional-operator unknown"];
  const chosen = ["III.venue-chosen venue unknown"];
  const listed = ["III.school-is-candidate venue unknown"];
  it.each<readonly [string, readonly string[]]>([
    ["venue.region", []],
    ["venue.competencies", drive],
    ["venue.chosenAt", chosen],
    // A venue that was chosen is so whatever its region has done.
    ["region.venuesChosenAt", []],
    ["school.region", []],
    ["school.listedAt", listed],
    ["drive", drive],
    ["competencies", drive],
    ["at", [...chosen, ...listed]],
  ])(
    "without %s does not know exactly what hangs on it: left out, undefined and null alike",
    (path, expected) => {
      // Far, and without need of delivery: allowed only since both are known.
      const far = candidate({ drive: 1801, competencies: [{ id: "R5", infrastructureList: [] }] });
      const base = path === "drive" ? keptCandidate : far;
      for (const instead of ["left out", undefined, null] as const) {
        const facts = withoutFact(base, path.split("."), instead);
        const verdict = checkCandidateSchool(facts);
        expect(inShort(verdict)).toStrictEqual(expected);
        expect(verdict.outcome).toBe(expected.length === 0 ? "allowed" : "undetermined");
        expect(canSelectSchool(facts)).toBe(expected.length === 0);
      }
    },
  );

  it("leaves facts as they were, even where nothing of them can be changed", () => {
    const facts = candidate({ venue: { competencies: ["b", "a"] } });
    const frozen = deepFrozen(structuredClone(facts));
    expect(checkCandidateSchool(frozen)).toStrictEqual(checkCandidateSchool(facts));
    expect(canSelectSchool(frozen)).toBe(canSelectSchool(facts));
    expect(frozen).toStrictEqual(facts);
  });
});

describe("II.same-region: a candidate school should be in the venue's region", () => {
  it("advises where it is not, and the school may be selected all the same", () => {
    const facts = candidate({ school: { region: "perm" } });
    expect(checkCandidateSchool(facts)).toStrictEqual({
      outcome: "allowed",
      findings: [
        {
          clause: "II.same-region",
          status: "advised",
          actor: "regional-operator",
          remedy: { kind: "act", actor: "regional-operator", act: "list-own-schools" },
        },
      ],
      admissibleCompetencies: ["R5"],
    });
    expect(canSelectSchool(facts)).toBe(true);
  });
});

describe("III.venue-chosen and III.school-is-candidate of a selection that is made now", () => {
  it("hold from the instant of the choice and of the listing on", () => {
    const chosenAt = "2020-10-22T12:00+03:00";
    for (const [changes, clause] of [
      [{ venue: { chosenAt } }, "III.venue-chosen venue violated"],
      [{ school: { listedAt: chosenAt } }, "III.school-is-candidate venue violated"],
    ] as const) {
      const before = candidate({ ...changes, at: "2020-10-22T11:59:59.999+03:00" });
      expect(inShort(checkCandidateSchool(before))).toStrictEqual([clause]);
      expect(checkCandidateSchool(before).stableUntil).toBe("2020-10-22T09:00:00.000Z");
      expect(canSelectSchool(before)).toBe(false);
      expect(canSelectSchool(candidate({ ...changes, at: chosenAt }))).toBe(true);
    }
  });

  it("are put right by the operator, though the venue answers", () => {
    const facts = candidate({ venue: { chosenAt: "not-yet" }, school: { listedAt: "not-yet" } });
    expect(checkCandidateSchool(facts).findings).toStrictEqual([
      {
        clause: "III.venue-chosen",
        status: "violated",
        actor: "venue",
        remedy: { kind: "act", actor: "regional-operator", act: "choose-venue" },
      },
      {
        clause: "III.school-is-candidate",
        status: "violated",
        actor: "venue",
        remedy: { kind: "act", actor: "regional-operator", act: "list-school" },
      },
    ]);
  });

  it("leave unknown whether a venue is chosen while its region has not chosen its venues", () => {
    const unchosen = (venuesChosenAt: string | undefined) =>
      inShort(
        checkCandidateSchool(candidate({ venue: { chosenAt: "not-yet" }, region: { venuesChosenAt } })),
      );
    const unknown = ["III.venue-chosen venue unknown"];
    expect(unchosen("not-yet")).toStrictEqual(unknown);
    expect(unchosen("2020-10-22T12:00:00.001+03:00")).toStrictEqual(unknown);
    expect(unchosen(undefined)).toStrictEqual(unknown);
    expect(unchosen("2020-10-22T12:00+03:00")).toStrictEqual(["III.venue-chosen venue violated"]);
    const soon = candidate({
      venue: { chosenAt: "not-yet" },
      region: { venuesChosenAt: "2020-10-25T09:00Z" },
    });
    expect(checkCandidateSchool(soon).stableUntil).toBe("2020-10-25T09:00:00.000Z");
  });

  it("are refused whatever the time is where the school is not listed: that much is decided", () => {
    const facts = candidate({ school: { listedAt: "not-yet" }, at: undefined });
    expect(checkCandidateSchool(facts)).toMatchObject({
      outcome: "refused",
      findings: [
        { clause: "III.school-is-candidate", status: "violated" },
        { clause: "III.venue-chosen", status: "unknown" },
      ],
    });
  });

  it("know no deadline: a school may be selected after it (reading 10)", () => {
    expect(canSelectSchool(candidate({ at: "2020-12-01T12:00Z" }))).toBe(true);
    expect(checkCandidateSchool(keptCandidate)).not.toHaveProperty("stableUntil");
  });
});
