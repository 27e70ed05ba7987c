import { describe, expect, it } from "vitest";
import { checkRegionPlan } from "../../../src/stages/1-region-plan/check-region-plan.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { foundOf, inShort, statusesOf } from "../../arbitraries/found-in-short.js";
import { planDueInMoscow as due, keptPlan } from "./kept-plan.js";

const beforeDue = "2020-10-31T23:59:59.999+03:00";

describe("I.competencies-chosen: the region's competencies are chosen, at least one", () => {
  const choosing = (
    competencies: readonly string[] | undefined,
    competenciesChosenAt: string | undefined,
    at = beforeDue,
  ) => checkRegionPlan(changed(keptPlan, { region: { competencies, competenciesChosenAt }, at }));
  const inTime = "2020-10-20T12:00+03:00";

  it("is kept by one competency", () => {
    expect(choosing(["R5"], inTime)).toStrictEqual({ outcome: "allowed", findings: [] });
  });

  it("is not done by choosing none, whenever that was: pending, then overdue, never late", () => {
    expect(statusesOf(choosing([], inTime), "I.competencies-chosen")).toStrictEqual(["pending"]);
    expect(foundOf(choosing([], inTime, due), "I.competencies-chosen")).toStrictEqual([
      {
        clause: "I.competencies-chosen",
        status: "overdue",
        actor: "regional-operator",
        due,
        timeZone: "Europe/Moscow",
        remedy: { kind: "act", actor: "regional-operator", act: "choose-competencies" },
      },
    ]);
    expect(statusesOf(choosing([], due, due), "I.competencies-chosen")).toStrictEqual(["overdue"]);
  });

  it("is unknown where it is not known which are chosen", () => {
    expect(statusesOf(choosing(undefined, inTime), "I.competencies-chosen")).toStrictEqual(["unknown"]);
  });

  it("is known not to be done where either fact says so, whatever is missing of the other", () => {
    expect(statusesOf(choosing(undefined, "not-yet"), "I.competencies-chosen")).toStrictEqual(["pending"]);
    expect(statusesOf(choosing([], undefined, due), "I.competencies-chosen")).toStrictEqual(["overdue"]);
  });
});

describe("I.venues-chosen: the region's venues are chosen, at least one", () => {
  const choosing = (
    venues: typeof keptPlan.venues | undefined,
    venuesChosenAt: string | undefined,
    at = beforeDue,
  ) => checkRegionPlan(changed(keptPlan, { region: { venuesChosenAt }, venues, at }));
  const inTime = "2020-10-21T12:00+03:00";

  it("is kept by one venue", () => {
    expect(choosing(keptPlan.venues, inTime)).toStrictEqual({ outcome: "allowed", findings: [] });
  });

  it("is not done by choosing none: pending, then overdue", () => {
    expect(inShort(choosing([], inTime))).toStrictEqual(["I.venues-chosen regional-operator pending"]);
    expect(choosing([], inTime, due).findings).toStrictEqual([
      {
        clause: "I.venues-chosen",
        status: "overdue",
        actor: "regional-operator",
        due,
        timeZone: "Europe/Moscow",
        remedy: { kind: "act", actor: "regional-operator", act: "choose-venues" },
      },
    ]);
  });

  it("is unknown where it is not known which are chosen", () => {
    expect(inShort(choosing(undefined, inTime))).toStrictEqual(["I.venues-chosen regional-operator unknown"]);
  });

  it("is known not to be done where either fact says so, whatever is missing of the other", () => {
    expect(inShort(choosing(undefined, "not-yet"))).toStrictEqual([
      "I.venues-chosen regional-operator pending",
    ]);
    expect(inShort(choosing([], undefined, due))).toStrictEqual([
      "I.venues-chosen regional-operator overdue",
    ]);
  });

  it("does not hang on the competencies, nor they on it", () => {
    const only = changed(keptPlan, { region: { competenciesChosenAt: "not-yet" }, at: due });
    expect(inShort(checkRegionPlan(only))).toStrictEqual(["I.competencies-chosen regional-operator overdue"]);
    expect(inShort(choosing(keptPlan.venues, "not-yet", due))).toStrictEqual([
      "I.venues-chosen regional-operator overdue",
    ]);
  });
});
