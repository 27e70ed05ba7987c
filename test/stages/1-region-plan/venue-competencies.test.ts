import { describe, expect, it } from "vitest";
import { checkRegionPlan } from "../../../src/stages/1-region-plan/check-region-plan.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { foundOf } from "../../arbitraries/found-in-short.js";
import { keptPlan } from "./kept-plan.js";

type Changes = Parameters<typeof changed<typeof keptPlan>>[1];

const found = (changes: Changes) =>
  foundOf(checkRegionPlan(changed(keptPlan, changes)), "I.venue-competencies");
const offering = (competencies: readonly string[] | undefined, region: Changes["region"] = {}) =>
  found({ venues: [{ id: "college", region: "komi", competencies }], region });

describe("I.venue-competencies: a chosen venue should offer at least one of the region's competencies", () => {
  it("says nothing where one is shared, whatever others either has", () => {
    expect(offering(["R5"])).toStrictEqual([]);
    expect(offering(["V49", "R5", "X1"], { competencies: ["B2", "R5"] })).toStrictEqual([]);
  });

  it("advises where none is: with the region, and the outcome stays allowed", () => {
    const venues = [{ id: "college", region: "komi", competencies: ["V49", "r5"] }];
    expect(checkRegionPlan(changed(keptPlan, { venues }))).toStrictEqual({
      outcome: "allowed",
      findings: [
        {
          clause: "I.venue-competencies",
          status: "advised",
          actor: "regional-operator",
          subject: { kind: "venue", id: "college" },
          details: { regions: ["komi"] },
          remedy: { kind: "act", actor: "regional-operator", act: "match-competencies" },
        },
      ],
    });
  });

  it("advises of a venue that offers nothing", () => {
    expect(offering([])).toMatchObject([{ status: "advised", details: { regions: ["komi"] } }]);
  });

  it("says nothing where the region has chosen no competency: that is I.competencies-chosen", () => {
    expect(offering(["V49"], { competencies: [] })).toStrictEqual([]);
    expect(offering(["V49"], { competenciesChosenAt: "not-yet" })).toStrictEqual([]);
  });

  it("says nothing where the venues are not chosen yet", () => {
    expect(offering(["V49"], { venuesChosenAt: "not-yet" })).toStrictEqual([]);
  });

  it("begins when both are chosen", () => {
    const venues = [{ id: "college", region: "komi", competencies: ["V49"] }];
    for (const [competencies, chosen] of [
      ["2020-10-25T12:00Z", "2020-10-20T12:00Z"],
      ["2020-10-20T12:00Z", "2020-10-25T12:00Z"],
    ] as const) {
      const region = { competenciesChosenAt: competencies, venuesChosenAt: chosen };
      expect(found({ venues, region, at: "2020-10-25T11:59:59.999Z" })).toStrictEqual([]);
      expect(found({ venues, region, at: "2020-10-25T12:00Z" })).toHaveLength(1);
    }
  });

  it.each<readonly [string, Changes]>([
    ["what the venue offers", { venues: [{ id: "college", region: "komi" }] }],
    ["what the region chose", { region: { competencies: undefined } }],
    ["whether the region chose", { region: { competenciesChosenAt: undefined } }],
    ["whether the venue is chosen", { region: { venuesChosenAt: undefined } }],
    ["as of when", { at: undefined }],
  ])("advises nothing on a guess: where it is not known %s", (_what, changes) => {
    const apart = changed(keptPlan, { venues: [{ id: "college", region: "komi", competencies: ["V49"] }] });
    expect(foundOf(checkRegionPlan(changed(apart, changes)), "I.venue-competencies")).toStrictEqual([]);
  });

  it("advises even where it is not known which region it was, and names none then", () => {
    expect(offering(["V49"], { id: undefined })).toMatchObject([
      { status: "advised", details: { regions: [] } },
    ]);
  });
});
