import { describe, expect, it } from "vitest";
import { checkSchoolList } from "../../../src/stages/2-candidate-schools/check-school-list.js";
import { parseSchoolListFacts } from "../../../src/stages/2-candidate-schools/school-list-facts.js";
import { badPaths } from "../../arbitraries/bad-paths.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { withoutFact } from "../../arbitraries/confirmation-facts.js";
import { deepFrozen } from "../../arbitraries/deep-frozen.js";
import { foundOf, inShort } from "../../arbitraries/found-in-short.js";
import { keptList } from "./kept-candidate.js";

const due = "2020-10-31T21:00:00.000Z";
const list = (changes: Parameters<typeof changed<typeof keptList>>[1]) =>
  checkSchoolList(changed(keptList, changes));

describe("II.schools-listed: for each chosen venue the candidate schools are listed", () => {
  it("is kept by a list with a school", () => {
    expect(checkSchoolList(keptList)).toStrictEqual({ outcome: "allowed", findings: [] });
  });

  it("is kept by an empty list too: that is listed", () => {
    expect(foundOf(list({ venue: { candidateSchools: [] } }), "II.schools-listed")).toStrictEqual([]);
  });

  it("is kept whatever the list, where only that it was made is known", () => {
    expect(inShort(list({ venue: { candidateSchools: undefined } }))).toStrictEqual([]);
  });
});

describe("II.schools-available: the candidate list should not be empty", () => {
  it("advises where it is, and the outcome stays allowed", () => {
    expect(list({ venue: { candidateSchools: [] } })).toStrictEqual({
      outcome: "allowed",
      findings: [
        {
          clause: "II.schools-available",
          status: "advised",
          actor: "regional-operator",
          remedy: { kind: "act", actor: "regional-operator", act: "find-schools" },
        },
      ],
    });
  });

  it("says nothing before the list is made, and does from that instant on", () => {
    const empty = (at: string) => list({ venue: { candidateSchools: [] }, at });
    expect(inShort(empty("2020-10-21T11:59:59.999+03:00"))).toStrictEqual([
      "II.schools-listed regional-operator pending",
    ]);
    expect(inShort(empty("2020-10-21T12:00+03:00"))).toStrictEqual([
      "II.schools-available regional-operator advised",
    ]);
  });

  it("advises nothing on a guess", () => {
    const empty = { candidateSchools: [] };
    expect(foundOf(list({ venue: { candidateSchools: undefined } }), "II.schools-available")).toStrictEqual(
      [],
    );
    expect(
      foundOf(list({ venue: { ...empty, schoolsListedAt: undefined } }), "II.schools-available"),
    ).toStrictEqual([]);
    expect(foundOf(list({ venue: empty, at: undefined }), "II.schools-available")).toStrictEqual([]);
  });
});

describe("the verdict on a list of schools", () => {
  it("has the breach before the advice", () => {
    const late = list({ venue: { candidateSchools: [], schoolsListedAt: due } });
    expect(late.outcome).toBe("refused");
    expect(inShort(late)).toStrictEqual([
      "II.schools-listed regional-operator late",
      "II.schools-available regional-operator advised",
    ]);
  });

  it.each(["region.timeZone", "venue.schoolsListedAt", "at"])(
    "without %s does not know II.schools-listed",
    (path) => {
      for (const instead of ["left out", undefined, null] as const) {
        const verdict = checkSchoolList(withoutFact(keptList, path.split("."), instead));
        expect(inShort(verdict)).toStrictEqual(["II.schools-listed regional-operator unknown"]);
        expect(verdict.outcome).toBe("undetermined");
      }
    },
  );

  it("of nothing is undetermined", () => {
    expect(inShort(checkSchoolList({}))).toStrictEqual(["II.schools-listed regional-operator unknown"]);
    expect(checkSchoolList({ region: null, venue: null, at: null })).toStrictEqual(checkSchoolList({}));
  });

  it("stands until the deadline or the making of the list, whichever comes first", () => {
    const at = "2020-10-20T12:00Z";
    expect(list({ venue: { schoolsListedAt: "not-yet" }, at }).stableUntil).toBe(due);
    expect(list({ at }).stableUntil).toBe("2020-10-21T09:00:00.000Z");
    expect(list({ venue: { schoolsListedAt: "2020-11-05T09:00Z" }, at }).stableUntil).toBe(due);
    expect(checkSchoolList(keptList)).not.toHaveProperty("stableUntil");
  });

  it("leaves facts as they were", () => {
    const frozen = deepFrozen(structuredClone(keptList));
    expect(checkSchoolList(frozen)).toStrictEqual(checkSchoolList(keptList));
    expect(frozen).toStrictEqual(keptList);
  });
});

describe("malformed facts of a list of schools", () => {
  const allWrong = {
    region: { timeZone: "MSK" },
    venue: { candidateSchools: ["gymnasium", "a/b", null], schoolsListedAt: "today" },
    at: 5,
  };
  const everyPath = [
    "/at",
    "/region/timeZone",
    "/venue/candidateSchools/1",
    "/venue/candidateSchools/2",
    "/venue/schoolsListedAt",
  ];

  it("throw one InvalidFacts that lists every bad path; parseSchoolListFacts answers them", () => {
    expect(badPaths(() => checkSchoolList(allWrong as never))).toStrictEqual(everyPath);
    const parsed = parseSchoolListFacts(allWrong);
    expect("issues" in parsed && parsed.issues.map(({ pointer }) => pointer).sort()).toStrictEqual(everyPath);
  });

  it("are no facts at all, or groups and lists of another shape", () => {
    for (const nothing of [undefined, null, 5, "facts", []]) {
      expect(badPaths(() => checkSchoolList(nothing as never))).toStrictEqual([""]);
    }
    const shapes = { region: [], venue: "college", at: undefined };
    expect(badPaths(() => checkSchoolList(shapes as never))).toStrictEqual(["/region", "/venue"]);
    const noList = { venue: { candidateSchools: "gymnasium" } };
    expect(badPaths(() => checkSchoolList(noList as never))).toStrictEqual(["/venue/candidateSchools"]);
  });

  it("are none in facts with other keys, or parts missing", () => {
    for (const facts of [keptList, {}, { venue: { schoolsListedAt: "not-yet" } }, { ...keptList, note: 1 }]) {
      expect(parseSchoolListFacts(facts)).toStrictEqual({ facts });
    }
  });
});
