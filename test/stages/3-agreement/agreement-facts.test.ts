import { describe, expect, it } from "vitest";
import { parseAgreementFacts } from "../../../src/stages/3-agreement/agreement-facts.js";
import { checkAgreement } from "../../../src/stages/3-agreement/check-agreement.js";
import { badPaths, issuesThrown } from "../../arbitraries/bad-paths.js";
import { keptAgreement } from "./kept-agreement.js";

const allWrong = {
  venue: { timeZone: "+05:00", competencies: [""], chosenAt: "soon" },
  region: { venuesChosenAt: 5, competencies: "R5", competenciesChosenAt: "2020-10-20T12:00" },
  school: { timeZone: "Omsk", listedAt: "yes", coordinatorNamed: "Maria" },
  agreement: {
    selectedAt: true,
    contactedAt: "2020-10-32T12:00Z",
    competencies: ["R5", 5],
    venueAgreedAt: [],
    schoolAgreedAt: {},
    guidelinesReadAt: "NOT-YET",
  },
  drive: -1,
  driveSource: 7,
  competencies: [{ id: "" }],
  at: "",
};

const everyPath = [
  "/agreement/competencies/1",
  "/agreement/contactedAt",
  "/agreement/guidelinesReadAt",
  "/agreement/schoolAgreedAt",
  "/agreement/selectedAt",
  "/agreement/venueAgreedAt",
  "/at",
  "/competencies/0/id",
  "/drive",
  "/driveSource",
  "/region/competencies",
  "/region/competenciesChosenAt",
  "/region/venuesChosenAt",
  "/school/coordinatorNamed",
  "/school/listedAt",
  "/school/timeZone",
  "/venue/chosenAt",
  "/venue/competencies/0",
  "/venue/timeZone",
];

const pathsOf = (facts: unknown) => badPaths(() => checkAgreement(facts as never));

describe("malformed facts of an agreement", () => {
  it("throw one InvalidFacts that lists every bad path, with what was expected and what was received", () => {
    expect(pathsOf(allWrong)).toStrictEqual(everyPath);
    const issues = issuesThrown(() => checkAgreement(allWrong as never));
    expect(issues.every(({ expected, received }) => expected !== "" && received)).toBe(true);
  });

  it("are answered by parseAgreementFacts, which never throws", () => {
    const parsed = parseAgreementFacts(allWrong);
    expect("issues" in parsed && parsed.issues.map(({ pointer }) => pointer).sort()).toStrictEqual(everyPath);
  });

  it("are no facts at all, groups that are no objects, lists that are no lists", () => {
    for (const nothing of [undefined, null, 5, "facts", true, [], new Date()]) {
      expect(pathsOf(nothing)).toStrictEqual([""]);
      expect(parseAgreementFacts(nothing)).toMatchObject({ issues: [{ pointer: "" }] });
    }
    const groups = ["agreement", "region", "school", "venue"];
    for (const wrong of [5, "text", true, [], new Date()]) {
      const facts = { ...keptAgreement, ...Object.fromEntries(groups.map((group) => [group, wrong])) };
      expect(pathsOf(facts)).toStrictEqual(groups.map((group) => `/${group}`));
    }
    for (const competencies of [{}, "R5", 5, new Date()]) {
      expect(pathsOf({ competencies })).toStrictEqual(["/competencies"]);
    }
  });

  it.each(["selectedAt", "contactedAt", "venueAgreedAt", "schoolAgreedAt", "guidelinesReadAt"])(
    "%s is an instant of 2000 to 2099, or not-yet",
    (act) => {
      for (const right of ["not-yet", "2000-01-01T00:00Z", "2099-12-31T23:59:59.999Z", undefined, null]) {
        expect(pathsOf({ agreement: { [act]: right } })).toStrictEqual([]);
      }
      for (const wrong of ["never", "2020-10-20", "1999-12-31T23:59Z", "2100-01-01T00:00Z", 0, Number.NaN]) {
        expect(pathsOf({ agreement: { [act]: wrong } })).toStrictEqual([`/agreement/${act}`]);
      }
    },
  );

  it("a drive is whole seconds, that there is no road, or whole seconds that it takes at least", () => {
    for (const drive of [0, 1801, "unreachable", { atLeast: 0 }, { atLeast: 1801 }, {}, null, undefined]) {
      expect(pathsOf({ drive, driveSource: "valhalla" })).toStrictEqual([]);
    }
    for (const wrong of [-1, 1.5, "1800", true, []]) {
      expect(pathsOf({ drive: wrong })).toStrictEqual(["/drive"]);
      expect(pathsOf({ drive: { atLeast: wrong } })).toStrictEqual(["/drive/atLeast"]);
    }
    for (const driveSource of ["", 7, {}]) expect(pathsOf({ driveSource })).toStrictEqual(["/driveSource"]);
  });

  it("a flag is true or false, and nothing that looks like it", () => {
    for (const wrong of [0, 1, "true", "", {}]) {
      expect(pathsOf({ school: { coordinatorNamed: wrong } })).toStrictEqual(["/school/coordinatorNamed"]);
    }
  });

  it("hold no text that may be a person's", () => {
    const facts = { school: { coordinatorNamed: "Мария Петрова", timeZone: "Мария" } };
    expect(JSON.stringify(issuesThrown(() => checkAgreement(facts as never)))).not.toMatch(/Мария|Петрова/);
  });
});

describe("well-formed facts of an agreement", () => {
  it("come back as they are, whole or in part", () => {
    for (const facts of [keptAgreement, {}, { agreement: { contactedAt: "not-yet" } }, { venue: null }]) {
      const parsed = parseAgreementFacts(facts);
      expect("facts" in parsed && parsed.facts).toBe(facts);
    }
  });

  it("may have keys that are no facts; a misspelt one leaves its fact unknown", () => {
    const { agreement, ...rest } = keptAgreement;
    const { contactedAt, ...others } = agreement;
    const misspelt = { ...rest, agreement: { ...others, contactAt: contactedAt } };
    expect(checkAgreement(misspelt).outcome).toBe("undetermined");
    expect(checkAgreement({ ...keptAgreement, agreement: { ...agreement, dates: 5 } } as never).outcome).toBe(
      "allowed",
    );
  });
});
