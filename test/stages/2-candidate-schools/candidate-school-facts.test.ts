import { describe, expect, it } from "vitest";
import { parseCandidateSchoolFacts } from "../../../src/stages/2-candidate-schools/candidate-school-facts.js";
import {
  canSelectSchool,
  checkCandidateSchool,
} from "../../../src/stages/2-candidate-schools/check-candidate-school.js";
import { badPaths, issuesThrown } from "../../arbitraries/bad-paths.js";
import { brought, keptCandidate } from "./kept-candidate.js";

const allWrong = {
  venue: { region: "", competencies: ["R5", 17, null], chosenAt: "soon" },
  region: { venuesChosenAt: true },
  school: { region: "a/b", listedAt: "2020-10-20" },
  drive: 0.5,
  driveSource: "",
  competencies: [
    { infrastructureList: [] },
    { id: "R5", infrastructureList: "none" },
    {
      id: "V49",
      infrastructureList: [{ item: "", kind: "tool", quantity: 0, per: "school", deliver: "yes" }],
    },
  ],
  at: "now",
};

const everyPath = [
  "/at",
  "/competencies/0/id",
  "/competencies/1/infrastructureList",
  "/competencies/2/infrastructureList/0/deliver",
  "/competencies/2/infrastructureList/0/item",
  "/competencies/2/infrastructureList/0/kind",
  "/competencies/2/infrastructureList/0/per",
  "/competencies/2/infrastructureList/0/quantity",
  "/drive",
  "/driveSource",
  "/region/venuesChosenAt",
  "/school/listedAt",
  "/school/region",
  "/venue/chosenAt",
  "/venue/competencies/1",
  "/venue/competencies/2",
  "/venue/region",
];

const pathsOf = (facts: unknown) => badPaths(() => checkCandidateSchool(facts as never));
const withItem = (change: object) => ({
  competencies: [{ id: "R5", infrastructureList: [{ ...brought, ...change }] }],
});

describe("malformed facts of a candidate school", () => {
  it("throw one InvalidFacts that lists every bad path, with what was expected and what was received", () => {
    expect(pathsOf(allWrong)).toStrictEqual(everyPath);
    expect(badPaths(() => canSelectSchool(allWrong as never))).toStrictEqual(everyPath);
    const issues = issuesThrown(() => checkCandidateSchool(allWrong as never));
    expect(issues.every(({ expected, received }) => expected !== "" && received)).toBe(true);
  });

  it("are answered by parseCandidateSchoolFacts, which never throws", () => {
    const parsed = parseCandidateSchoolFacts(allWrong);
    expect("issues" in parsed && parsed.issues.map(({ pointer }) => pointer).sort()).toStrictEqual(everyPath);
    for (const nothing of [undefined, null, 5, "facts", []]) {
      expect(parseCandidateSchoolFacts(nothing)).toMatchObject({ issues: [{ pointer: "" }] });
      expect(pathsOf(nothing)).toStrictEqual([""]);
    }
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "1800", "Unreachable", "", true, 1n, []])(
    "a drive is not %s",
    (drive) => {
      expect(pathsOf({ drive })).toStrictEqual(["/drive"]);
      expect(pathsOf({ drive: { atLeast: drive } })).toStrictEqual(["/drive/atLeast"]);
    },
  );

  it.each([0, 1, 1800, 10_000_000, "unreachable", undefined, null, { atLeast: 0 }, { atLeast: 1801 }, {}])(
    "a drive may be %j",
    (drive) => {
      expect(pathsOf({ drive })).toStrictEqual([]);
    },
  );

  it.each(["", 7, true, ["valhalla"], {}])("the source of a drive is not %j", (driveSource) => {
    expect(pathsOf({ driveSource })).toStrictEqual(["/driveSource"]);
    expect(pathsOf({ drive: {}, driveSource })).toStrictEqual(["/driveSource"]);
    expect(pathsOf({ drive: { atLeast: -1 }, driveSource })).toStrictEqual([
      "/drive/atLeast",
      "/driveSource",
    ]);
  });

  it.each([0, -1, 1.5, 1_000_001, Number.NaN, "1", null, undefined])("a quantity is not %s", (quantity) => {
    expect(pathsOf(withItem({ quantity }))).toStrictEqual(["/competencies/0/infrastructureList/0/quantity"]);
  });

  it("a quantity is whole, 1 to 1,000,000; an item has a name, and says for whom and whether it is brought", () => {
    for (const quantity of [1, 1_000_000]) expect(pathsOf(withItem({ quantity }))).toStrictEqual([]);
    for (const per of ["lesson", "participant"]) expect(pathsOf(withItem({ per }))).toStrictEqual([]);
    for (const kind of [undefined, null]) expect(pathsOf(withItem({ kind }))).toStrictEqual([]);
    for (const [key, wrongs] of [
      ["item", ["", 5, null, undefined]],
      ["per", ["class", null, undefined]],
      ["deliver", ["true", 1, null, undefined]],
      ["kind", ["tool", 5]],
    ] as const) {
      for (const wrong of wrongs) {
        expect(pathsOf(withItem({ [key]: wrong }))).toStrictEqual([
          `/competencies/0/infrastructureList/0/${key}`,
        ]);
      }
    }
  });

  it("are refused even where the answer is no already", () => {
    const refused = { ...keptCandidate, drive: "unreachable", at: 5 };
    expect(pathsOf(refused)).toStrictEqual(["/at"]);
  });
});

describe("well-formed facts of a candidate school", () => {
  it("come back as they are, whole or in part, with whatever other keys", () => {
    const competency = { id: "R5", name: "Prototyping", infrastructureList: null };
    for (const facts of [
      keptCandidate,
      {},
      { venue: null, drive: null, competencies: [competency] },
      { ...keptCandidate, note: "near" },
      { ...keptCandidate, drive: { atLeast: 5 }, driveSource: "straight-line" },
    ]) {
      const parsed = parseCandidateSchoolFacts(facts);
      expect("facts" in parsed && parsed.facts).toBe(facts);
    }
  });

  it("with a misspelt key lack that fact: never allowed", () => {
    const { drive, ...rest } = keptCandidate;
    expect(canSelectSchool({ ...rest, driveSeconds: drive } as never)).toBe(false);
    expect(canSelectSchool({ ...keptCandidate, driveSeconds: 5 } as never)).toBe(true);
  });
});

describe("what is repeated in facts", () => {
  it("is an issue at the later one for items of a list and for competencies: either might be the right one", () => {
    const item = { item: "wire", kind: "consumable", quantity: 2, per: "lesson", deliver: true };
    const twice = [{ id: "R5", infrastructureList: [item, { ...item, quantity: 3 }] }];
    expect(pathsOf({ competencies: twice })).toStrictEqual(["/competencies/0/infrastructureList/1/item"]);
    expect(pathsOf({ competencies: [{ id: "R5" }, { id: "17" }, { id: "R5" }] })).toStrictEqual([
      "/competencies/2/id",
    ]);
  });

  it("counts once for ids", () => {
    const { admissibleCompetencies } = checkCandidateSchool({
      venue: { competencies: ["R5", "17", "R5"] },
      drive: 0,
    });
    expect(admissibleCompetencies).toStrictEqual(["17", "R5"]);
  });
});
