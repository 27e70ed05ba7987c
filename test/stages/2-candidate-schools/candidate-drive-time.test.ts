import { describe, expect, it } from "vitest";
import { amend } from "../../../src/regulation/amend.js";
import { upm2020 } from "../../../src/regulation/regulation.js";
import {
  canSelectSchool,
  checkCandidateSchool,
} from "../../../src/stages/2-candidate-schools/check-candidate-school.js";
import type { Drive } from "../../../src/stages/2-candidate-schools/drive-time.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { inShort } from "../../arbitraries/found-in-short.js";
import { brought, delivered, kept, keptCandidate, undelivered, unlisted } from "./kept-candidate.js";

const known = [delivered, undelivered, unlisted];

/** A candidate at some distance from a venue with some competencies. */
const candidate = (drive: Drive | undefined, competencies: readonly string[] | undefined = ["R5"]) =>
  changed(keptCandidate, { venue: { competencies }, competencies: known, drive });

const violated = ["II.drive-time regional-operator violated"];
const unknown = ["II.drive-time regional-operator unknown"];

describe("II.drive-time: at most 30 minutes by road where anything must be delivered", () => {
  it.each<readonly [Drive, string[]]>([
    [0, []],
    [1799, []],
    [1800, []],
    [1801, violated],
    [7200, violated],
    ["unreachable", violated],
  ])("a drive of %s seconds: %j (reading 4: inclusive, in whole seconds)", (drive, expected) => {
    expect(inShort(checkCandidateSchool(candidate(drive)))).toStrictEqual(expected);
    expect(canSelectSchool(candidate(drive))).toBe(expected.length === 0);
  });

  it("names the drive, the limit and the competencies that need delivery", () => {
    expect(checkCandidateSchool(candidate(1801))).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          clause: "II.drive-time",
          status: "violated",
          actor: "regional-operator",
          details: { competencies: ["R5"], drive: 1801, limit: 1800 },
          remedy: { kind: "act", actor: "regional-operator", act: "replace-far-school" },
        },
      ],
      admissibleCompetencies: [],
    });
    const several = changed(candidate("unreachable", ["b", "R5", "a"]), {
      competencies: ["a", "b", "R5"].map((id) => ({ ...delivered, id })),
    });
    expect(checkCandidateSchool(several).findings).toMatchObject([
      { details: { competencies: ["R5", "a", "b"], drive: "unreachable", limit: 1800 } },
    ]);
  });

  it.each([
    [0, 0, []],
    [0, 1, violated],
    [45, 2700, []],
    [45, 2701, violated],
    [45, "unreachable", violated],
  ] as const)(
    "is at most %i minutes where the regulation says so: a drive of %s",
    (minutes, drive, expected) => {
      const regulation = amend(upm2020, { maxDriveMinutes: minutes });
      const verdict = checkCandidateSchool(candidate(drive), regulation);
      expect(inShort(verdict)).toStrictEqual(expected);
      expect(canSelectSchool(candidate(drive), regulation)).toBe(expected.length === 0);
      for (const { details } of verdict.findings) expect(details).toMatchObject({ limit: minutes * 60 });
    },
  );
});

describe("reading 5: what needs delivery", () => {
  const far = (list: typeof delivered.infrastructureList | null) =>
    changed(candidate(7200), { competencies: [{ id: "R5", infrastructureList: list }] });

  it("is a competency with at least one item that is marked so, among whatever others", () => {
    expect(inShort(checkCandidateSchool(far([kept, brought])))).toStrictEqual(violated);
    expect(inShort(checkCandidateSchool(far([brought])))).toStrictEqual(violated);
  });

  it("is not one with none, or with an empty list", () => {
    expect(inShort(checkCandidateSchool(far([kept])))).toStrictEqual([]);
    expect(inShort(checkCandidateSchool(far([])))).toStrictEqual([]);
  });

  it("is unknown of one without a list, or of which nothing is known: not 'no delivery'", () => {
    expect(inShort(checkCandidateSchool(far(null)))).toStrictEqual(unknown);
    expect(inShort(checkCandidateSchool(changed(candidate(7200), { competencies: [] })))).toStrictEqual(
      unknown,
    );
    expect(
      inShort(checkCandidateSchool(changed(candidate(7200), { competencies: undefined }))),
    ).toStrictEqual(unknown);
  });
});

describe("reading 6: the drive and each competency of the venue, as far as they are known", () => {
  it.each<readonly [string, Drive | undefined, readonly string[], string[], string[]]>([
    ["needs delivery, near", 1800, ["R5"], [], ["R5"]],
    ["needs delivery, far", 1801, ["R5"], violated, []],
    ["needs delivery, drive unknown", undefined, ["R5"], unknown, []],
    ["needs none, far", 1801, ["V49"], [], ["V49"]],
    ["needs none, unreachable", "unreachable", ["V49"], [], ["V49"]],
    ["needs none, drive unknown", undefined, ["V49"], [], ["V49"]],
    ["needs unknown, near", 1800, ["X1"], [], ["X1"]],
    ["needs unknown, far", 1801, ["X1"], unknown, []],
    ["needs unknown, unreachable", "unreachable", ["X1"], unknown, []],
    ["needs unknown, drive unknown", undefined, ["X1"], unknown, []],
    ["one needs none, far", 1801, ["R5", "V49", "X1"], [], ["V49"]],
    ["one needs none, drive unknown", undefined, ["X1", "R5", "V49"], [], ["V49"]],
    ["one may need none, far", 1801, ["R5", "X1"], unknown, []],
    ["all need, drive unknown", undefined, ["R5", "X1"], unknown, []],
    ["all near", 60, ["X1", "V49", "R5"], [], ["R5", "V49", "X1"]],
  ])("%s", (_what, drive, competencies, expected, admissible) => {
    const facts = candidate(drive, competencies);
    const verdict = checkCandidateSchool(facts);
    expect(inShort(verdict)).toStrictEqual(expected);
    expect(verdict.admissibleCompetencies).toStrictEqual(admissible);
    expect(canSelectSchool(facts)).toBe(expected.length === 0);
  });

  it("says nothing of a venue without any competency, wherever the school is", () => {
    for (const drive of [1801, "unreachable", undefined] as const) {
      expect(checkCandidateSchool(candidate(drive, []))).toStrictEqual({
        outcome: "allowed",
        findings: [],
        admissibleCompetencies: [],
      });
    }
  });

  it("is unknown where a far venue's competencies are, and none is admissible", () => {
    const facts = changed(keptCandidate, { venue: { competencies: undefined }, drive: 1801 });
    expect(inShort(checkCandidateSchool(facts))).toStrictEqual(unknown);
    expect(checkCandidateSchool(facts).admissibleCompetencies).toStrictEqual([]);
    expect(canSelectSchool(facts)).toBe(false);
  });

  it("admits what it does whoever may select the school: admissible is not selectable", () => {
    const elsewhere = changed(candidate(60, ["R5"]), { school: { listedAt: "not-yet" } });
    expect(checkCandidateSchool(elsewhere)).toMatchObject({
      outcome: "refused",
      admissibleCompetencies: ["R5"],
    });
  });
});

it("a drive within 30 minutes holds whatever the competencies are, a longer one is unknown without them (reading 6)", () => {
  const driveTimes = (drive: Drive) =>
    checkCandidateSchool({ drive }).findings.filter(({ clause }) => clause === "II.drive-time");
  expect(driveTimes(1800)).toStrictEqual([]);
  expect(driveTimes(1801)).toMatchObject([{ status: "unknown" }]);
});

describe("a drive of which only a lower bound is known", () => {
  it.each<readonly [number, readonly string[], string[], string[]]>([
    // It proves a school too far…
    [1801, ["R5"], violated, []],
    [7200, ["R5"], violated, []],
    // … and never near enough.
    [1800, ["R5"], unknown, []],
    [0, ["R5"], unknown, []],
    [1801, ["V49"], [], ["V49"]],
    [0, ["V49"], [], ["V49"]],
    [1801, ["X1"], unknown, []],
    [0, ["X1"], unknown, []],
    [1801, ["R5", "V49", "X1"], [], ["V49"]],
    [1800, ["R5", "V49", "X1"], [], ["V49"]],
    [1801, ["R5", "X1"], unknown, []],
    [1800, ["R5", "X1"], unknown, []],
    [7200, [], [], []],
  ])("of %i seconds, for %j: %j", (atLeast, competencies, expected, admissible) => {
    const facts = candidate({ atLeast }, competencies);
    const verdict = checkCandidateSchool(facts);
    expect(inShort(verdict)).toStrictEqual(expected);
    expect(verdict.admissibleCompetencies).toStrictEqual(admissible);
    expect(canSelectSchool(facts)).toBe(expected.length === 0);
  });

  it("is named as that, with the limit, the competencies and where it came from", () => {
    const facts = { ...candidate({ atLeast: 1801 }), driveSource: "straight-line" };
    expect(checkCandidateSchool(facts)).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          clause: "II.drive-time",
          status: "violated",
          actor: "regional-operator",
          details: {
            competencies: ["R5"],
            drive: { atLeast: 1801 },
            limit: 1800,
            source: "straight-line",
          },
          remedy: { kind: "act", actor: "regional-operator", act: "replace-far-school" },
        },
      ],
      admissibleCompetencies: [],
    });
  });

  it("is measured by the regulation in force", () => {
    const longer = amend(upm2020, { maxDriveMinutes: 45 });
    expect(inShort(checkCandidateSchool(candidate({ atLeast: 2700 }), longer))).toStrictEqual(unknown);
    expect(inShort(checkCandidateSchool(candidate({ atLeast: 2701 }), longer))).toStrictEqual(violated);
  });

  it("is unknown without the bound: not a bound of 0, nor one that is too far", () => {
    for (const atLeast of [undefined, null]) {
      const facts = changed(candidate(1800), { drive: { atLeast } });
      expect(inShort(checkCandidateSchool(facts))).toStrictEqual(unknown);
      expect(canSelectSchool(facts)).toBe(false);
    }
  });
});

describe("where the time of a drive came from", () => {
  it.each<Drive>([1801, "unreachable", { atLeast: 1801 }])("is repeated where %j is too far", (drive) => {
    for (const driveSource of ["valhalla", "2gis"]) {
      const [finding] = checkCandidateSchool({ ...candidate(drive), driveSource }).findings;
      expect(finding?.details).toStrictEqual({
        competencies: ["R5"],
        drive,
        limit: 1800,
        source: driveSource,
      });
    }
  });

  it("is not there where nobody says it", () => {
    for (const driveSource of [undefined, null]) {
      const facts = { ...candidate(1801), driveSource };
      const [finding] = checkCandidateSchool(facts as never).findings;
      expect(finding?.details).toStrictEqual({ competencies: ["R5"], drive: 1801, limit: 1800 });
    }
  });

  it("decides nothing, and is not named where nothing is decided", () => {
    for (const drive of [0, 1800, 1801, "unreachable", { atLeast: 1800 }, undefined] as const) {
      const facts = candidate(drive);
      const told = { ...facts, driveSource: "valhalla" };
      expect(inShort(checkCandidateSchool(told))).toStrictEqual(inShort(checkCandidateSchool(facts)));
      for (const { status, details } of checkCandidateSchool(told).findings) {
        if (status === "unknown") expect(details).toBeUndefined();
      }
    }
  });
});
