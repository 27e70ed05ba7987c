import { describe, expect, it } from "vitest";
import { checkAgreement } from "../../../src/stages/3-agreement/check-agreement.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { foundOf } from "../../arbitraries/found-in-short.js";
import { keptAgreement } from "./kept-agreement.js";

type Changes = Parameters<typeof changed<typeof keptAgreement>>[1];

const found = (changes: Changes) =>
  foundOf(checkAgreement(changed(keptAgreement, changes)), "III.competencies-offered");
const agreed = (competencies: readonly string[], more: Changes = {}) =>
  found({ ...more, agreement: { ...more.agreement, competencies } });
const common = { clause: "III.competencies-offered", actor: "venue" };
const remedy = { kind: "act", actor: "venue", act: "agree-offered-competencies" };
const unknown = [{ ...common, status: "unknown" }];

describe("III.competencies-offered: every agreed competency is one that the venue offers and its region chose", () => {
  it("holds for one and for several", () => {
    expect(agreed(["R5"])).toStrictEqual([]);
    expect(agreed(["V49", "R5"])).toStrictEqual([]);
  });

  it("is violated by one that the venue does not offer", () => {
    const region = { competencies: ["R5", "B2"] };
    expect(agreed(["R5", "B2"], { region })).toStrictEqual([
      { ...common, status: "violated", details: { notOffered: ["B2"], notChosen: [] }, remedy },
    ]);
  });

  it("is violated by one that its region did not choose", () => {
    expect(agreed(["R5", "V49"], { region: { competencies: ["R5"] } })).toStrictEqual([
      { ...common, status: "violated", details: { notOffered: [], notChosen: ["V49"] }, remedy },
    ]);
  });

  it("names both apart, each sorted by code unit, and one that is neither in both", () => {
    const more = { venue: { competencies: ["R5", "é"] }, region: { competencies: ["R5", "B2", "a"] } };
    expect(agreed(["é", "a", "R5", "X1", "B2"], more)).toMatchObject([
      { details: { notOffered: ["B2", "X1", "a"], notChosen: ["X1", "é"] } },
    ]);
  });

  it("is unknown while the region has not chosen, of what the venue offers", () => {
    for (const competenciesChosenAt of ["not-yet", undefined, "2020-11-02T12:00:00.001+05:00"]) {
      expect(agreed(["R5"], { region: { competenciesChosenAt } })).toStrictEqual(unknown);
      expect(agreed(["R5"], { region: { competenciesChosenAt, competencies: [] } })).toStrictEqual(unknown);
    }
    expect(agreed(["R5"], { region: { competenciesChosenAt: keptAgreement.at } })).toStrictEqual([]);
  });

  it("is violated even so by what the venue does not offer, and names only what is known", () => {
    const region = { competenciesChosenAt: "not-yet", competencies: [] } as const;
    expect(agreed(["R5", "B2"], { region })).toStrictEqual([
      { ...common, status: "violated", details: { notOffered: ["B2"], notChosen: [] }, remedy },
    ]);
    expect(agreed(["X1"], { venue: { competencies: undefined } })).toMatchObject([
      { status: "violated", details: { notOffered: [], notChosen: ["X1"] } },
    ]);
  });

  it("is unknown where what the venue offers, its region chose or both agreed is not known", () => {
    expect(found({ venue: { competencies: undefined } })).toStrictEqual(unknown);
    expect(found({ region: { competencies: undefined } })).toStrictEqual(unknown);
    expect(found({ agreement: { competencies: undefined } })).toStrictEqual(unknown);
  });

  it("says nothing where nothing is agreed on", () => {
    expect(agreed([])).toStrictEqual([]);
    expect(
      agreed([], { venue: { competencies: undefined }, region: { competencies: undefined } }),
    ).toStrictEqual([]);
  });

  it("is asked once either side has agreed, selected or not", () => {
    const asOf = (agreement: Changes["agreement"]) =>
      agreed(["X1"], { agreement: { selectedAt: "not-yet", ...agreement } }).map(({ status }) => status);
    expect(asOf({ venueAgreedAt: "not-yet", schoolAgreedAt: "not-yet" })).toStrictEqual([]);
    expect(asOf({ venueAgreedAt: "not-yet" })).toStrictEqual(["violated"]);
    expect(asOf({ schoolAgreedAt: "not-yet" })).toStrictEqual(["violated"]);
    expect(asOf({ venueAgreedAt: undefined })).toStrictEqual(["violated"]);
    expect(asOf({ venueAgreedAt: undefined, schoolAgreedAt: "not-yet" })).toStrictEqual(["unknown"]);
    const first = "2020-10-26T12:00+05:00";
    expect(agreed(["X1"], { at: first })).toHaveLength(1);
    expect(agreed(["X1"], { at: "2020-10-26T11:59:59.999+05:00" })).toStrictEqual([]);
  });
});
