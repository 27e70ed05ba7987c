import { describe, expect, it } from "vitest";
import { checkRegionPlan } from "../../../src/stages/1-region-plan/check-region-plan.js";
import { parseRegionPlanFacts } from "../../../src/stages/1-region-plan/region-plan-facts.js";
import { badPaths, issuesThrown } from "../../arbitraries/bad-paths.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { keptPlan } from "./kept-plan.js";

const allWrong = {
  region: {
    id: "ko/mi",
    timeZone: "+03:00",
    competencies: ["R5", "", 5],
    competenciesChosenAt: "yesterday",
    venuesChosenAt: "2020-10-20T12:00",
  },
  venues: [{ id: "college" }, { region: "", competencies: "R5" }],
  at: "2020-11-02",
};

const everyPath = [
  "/at",
  "/region/competencies/1",
  "/region/competencies/2",
  "/region/competenciesChosenAt",
  "/region/id",
  "/region/timeZone",
  "/region/venuesChosenAt",
  "/venues/1/competencies",
  "/venues/1/id",
  "/venues/1/region",
];

const pathsOf = (facts: unknown) => badPaths(() => checkRegionPlan(facts as never));

describe("malformed facts of a region's plan", () => {
  it("throw one InvalidFacts that lists every bad path once, with what was expected and what was received", () => {
    expect(pathsOf(allWrong)).toStrictEqual(everyPath);
    const issues = issuesThrown(() => checkRegionPlan(allWrong as never));
    expect(issues.every(({ expected, received }) => expected !== "" && received)).toBe(true);
  });

  it("are answered by parseRegionPlanFacts, which never throws", () => {
    const parsed = parseRegionPlanFacts(allWrong);
    expect("issues" in parsed && parsed.issues.map(({ pointer }) => pointer).sort()).toStrictEqual(everyPath);
  });

  it("are no facts at all, a group that is no object, a list that is no list", () => {
    for (const nothing of [undefined, null, 5, "facts", true, [], new Date()]) {
      expect(pathsOf(nothing)).toStrictEqual([""]);
      expect(parseRegionPlanFacts(nothing)).toMatchObject({ issues: [{ pointer: "" }] });
    }
    for (const region of [5, "komi", true, [], new Date()]) {
      expect(pathsOf({ ...keptPlan, region })).toStrictEqual(["/region"]);
    }
    for (const venues of [5, "college", {}, new Date()]) {
      expect(pathsOf({ ...keptPlan, venues })).toStrictEqual(["/venues"]);
    }
    expect(pathsOf({ ...keptPlan, venues: [5] })).toContain("/venues/0");
  });

  it("an act is an instant or not-yet; as of when is an instant", () => {
    for (const wrong of ["Not-yet", "never", "", true, -1, Number.NaN, new Date(Number.NaN), {}]) {
      for (const act of ["competenciesChosenAt", "venuesChosenAt"]) {
        expect(pathsOf({ region: { [act]: wrong } })).toStrictEqual([`/region/${act}`]);
      }
    }
    expect(pathsOf({ at: "not-yet" })).toStrictEqual(["/at"]);
  });

  it("are refused even where the plan is in breach already", () => {
    const late = changed(keptPlan, { region: { venuesChosenAt: "2020-11-05T12:00Z" } });
    expect(pathsOf({ ...late, at: "soon" })).toStrictEqual(["/at"]);
  });

  it("hold no text that may be a person's", () => {
    const facts = { region: { timeZone: "Мария Петрова", id: "Мария/Петрова" }, venues: "Мария" };
    const thrown = JSON.stringify(issuesThrown(() => checkRegionPlan(facts as never)));
    expect(thrown).not.toMatch(/Мария|Петрова/);
  });
});

describe("well-formed facts of a region's plan", () => {
  it("come back as they are, whole or in part", () => {
    const notYet = { region: { competenciesChosenAt: "not-yet", venuesChosenAt: "not-yet" }, venues: [] };
    for (const facts of [
      keptPlan,
      notYet,
      {},
      { region: null },
      { venues: [{ id: "college", region: null }] },
    ]) {
      const parsed = parseRegionPlanFacts(facts);
      expect("facts" in parsed && parsed.facts).toBe(facts);
    }
  });

  it("may have keys that are no facts, which say nothing", () => {
    const { timeZone, ...region } = keptPlan.region;
    const misspelt = { ...keptPlan, region: { ...region, timezone: timeZone }, note: [] };
    expect(checkRegionPlan({ ...keptPlan, note: [] } as never).outcome).toBe("allowed");
    expect(checkRegionPlan(misspelt).outcome).toBe("undetermined");
    expect(parseRegionPlanFacts(misspelt)).toStrictEqual({ facts: misspelt });
  });
});
