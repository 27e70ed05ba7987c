import { describe, expect, it } from "vitest";
import { checkRegionPlan } from "../../../src/stages/1-region-plan/check-region-plan.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { withoutFact } from "../../arbitraries/confirmation-facts.js";
import { deepFrozen } from "../../arbitraries/deep-frozen.js";
import { inShort } from "../../arbitraries/found-in-short.js";
import { keptPlan, planDueInMoscow } from "./kept-plan.js";

/** Late competencies, and two venues elsewhere that share nothing. */
const wrong = changed(keptPlan, {
  region: { competenciesChosenAt: "2020-11-01T10:00+03:00" },
  venues: [
    { id: "depot", region: "perm", competencies: ["V49"] },
    { id: "annex", region: "perm", competencies: ["V49"] },
  ],
});

describe("the verdict on a region's plan", () => {
  it("is allowed with nothing to say where every clause is kept", () => {
    expect(checkRegionPlan(keptPlan)).toStrictEqual({ outcome: "allowed", findings: [] });
  });

  it("reports all that is wrong, never just the first: breaches in clause order, then advice", () => {
    const verdict = checkRegionPlan(wrong);
    expect(verdict.outcome).toBe("refused");
    expect(
      verdict.findings.map(({ clause, status, subject }) => [clause, status, subject?.id]),
    ).toStrictEqual([
      ["I.competencies-chosen", "late", undefined],
      ["I.venue-in-region", "violated", "depot"],
      ["I.venue-in-region", "violated", "annex"],
      ["I.venue-competencies", "advised", "depot"],
      ["I.venue-competencies", "advised", "annex"],
    ]);
  });

  it("has breaches, then unknowns, then what is pending, then advice", () => {
    const facts = changed(wrong, {
      region: { competencies: undefined, venuesChosenAt: "not-yet" },
      at: "2020-10-31T20:59Z",
    });
    expect(inShort(checkRegionPlan(facts))).toStrictEqual([
      "I.competencies-chosen regional-operator unknown",
      "I.venues-chosen regional-operator pending",
    ]);
    const { outcome } = checkRegionPlan(facts);
    expect(outcome).toBe("undetermined");
  });

  it("of nothing is undetermined: both duties are unknown, and there is no venue to speak of", () => {
    expect(checkRegionPlan({})).toStrictEqual({
      outcome: "undetermined",
      findings: [
        { clause: "I.competencies-chosen", status: "unknown", actor: "regional-operator" },
        { clause: "I.venues-chosen", status: "unknown", actor: "regional-operator" },
      ],
    });
    expect(checkRegionPlan({ region: null, venues: null, at: null })).toStrictEqual(checkRegionPlan({}));
  });

  const duties = ["I.competencies-chosen", "I.venues-chosen"];
  it.each<readonly [string, readonly string[]]>([
    ["region.id", ["I.venue-in-region"]],
    ["region.timeZone", duties],
    ["region.competencies", ["I.competencies-chosen"]],
    ["region.competenciesChosenAt", ["I.competencies-chosen"]],
    // A venue of the region's own may be chosen at any time.
    ["region.venuesChosenAt", ["I.venues-chosen"]],
    ["venues", ["I.venues-chosen"]],
    ["at", duties],
  ])(
    "without %s does not know exactly what hangs on it: left out, undefined and null alike",
    (path, unknown) => {
      for (const instead of ["left out", undefined, null] as const) {
        const verdict = checkRegionPlan(withoutFact(keptPlan, path.split("."), instead));
        expect(inShort(verdict)).toStrictEqual(
          unknown.map((clause) => `${clause} regional-operator unknown`),
        );
        expect(verdict.outcome).toBe("undetermined");
      }
    },
  );

  it("takes null in a venue for left out", () => {
    const venues = [{ id: "college", region: null, competencies: null }];
    expect(checkRegionPlan(changed(keptPlan, { venues }))).toStrictEqual(
      checkRegionPlan(changed(keptPlan, { venues: [{ id: "college" }] })),
    );
  });

  it("is the same of text, number and Date", () => {
    const { competenciesChosenAt, venuesChosenAt } = wrong.region;
    const as = (form: (text: string) => number | Date) =>
      changed(wrong, {
        region: {
          competenciesChosenAt: form(competenciesChosenAt as string),
          venuesChosenAt: form(venuesChosenAt as string),
        },
        at: form(wrong.at as string),
      });
    const verdict = checkRegionPlan(wrong);
    expect(checkRegionPlan(as(Date.parse))).toStrictEqual(verdict);
    expect(checkRegionPlan(as((text) => new Date(text)))).toStrictEqual(verdict);
  });

  it("leaves facts as they were, even where nothing of them can be changed", () => {
    const frozen = deepFrozen(structuredClone(wrong));
    expect(checkRegionPlan(frozen)).toStrictEqual(checkRegionPlan(wrong));
    expect(frozen).toStrictEqual(wrong);
  });
});

describe("until when the verdict on a region's plan stands", () => {
  it("is the deadline, while something is pending", () => {
    const pending = changed(keptPlan, {
      region: { competenciesChosenAt: "not-yet" },
      at: "2020-10-30T12:00Z",
    });
    expect(checkRegionPlan(pending).stableUntil).toBe(planDueInMoscow);
  });

  it("is the earliest act to come that changes anything", () => {
    // Competencies on the 20th, venues on the 21st, 12:00 in Moscow.
    expect(checkRegionPlan({ ...keptPlan, at: "2020-10-19T12:00Z" }).stableUntil).toBe(
      "2020-10-20T09:00:00.000Z",
    );
    expect(checkRegionPlan({ ...keptPlan, at: "2020-10-20T12:00Z" }).stableUntil).toBe(
      "2020-10-21T09:00:00.000Z",
    );
  });

  it("is nothing once nothing more can change, or where the time is not known", () => {
    expect(checkRegionPlan(wrong)).not.toHaveProperty("stableUntil");
    expect(checkRegionPlan({ ...keptPlan, at: "2020-10-22T12:00Z" })).not.toHaveProperty("stableUntil");
    const overdue = changed(keptPlan, { region: { venuesChosenAt: "not-yet" }, at: planDueInMoscow });
    expect(checkRegionPlan(overdue)).not.toHaveProperty("stableUntil");
    expect(checkRegionPlan(withoutFact(keptPlan, ["at"], "left out"))).not.toHaveProperty("stableUntil");
  });
});
