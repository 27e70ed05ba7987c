import { describe, expect, it } from "vitest";
import { checkRegionPlan } from "../../../src/stages/1-region-plan/check-region-plan.js";
import type { PlannedVenue } from "../../../src/stages/1-region-plan/region-plan-facts.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { foundOf } from "../../arbitraries/found-in-short.js";
import { keptPlan } from "./kept-plan.js";

const foreign: PlannedVenue = { id: "depot", region: "perm", competencies: ["R5"] };
const chosenAt = "2020-10-21T12:00+03:00";

const found = (changes: Parameters<typeof changed<typeof keptPlan>>[1]) =>
  foundOf(checkRegionPlan(changed(keptPlan, changes)), "I.venue-in-region");

describe("I.venue-in-region (stage I, what is done): a chosen venue belongs to the region", () => {
  it("says nothing of a venue of the region", () => {
    expect(found({})).toStrictEqual([]);
  });

  it("is violated by one of another region; the operator answers, and the region is named", () => {
    expect(checkRegionPlan(changed(keptPlan, { venues: [foreign] }))).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          clause: "I.venue-in-region",
          status: "violated",
          actor: "regional-operator",
          subject: { kind: "venue", id: "depot" },
          details: { regions: ["komi"] },
          remedy: { kind: "act", actor: "regional-operator", act: "leave-venue-to-its-region" },
        },
      ],
    });
  });

  it("names each venue that is not, and no other", () => {
    const venues = [foreign, ...keptPlan.venues, { ...foreign, id: "annex" }];
    expect(found({ venues }).map(({ subject }) => subject?.id)).toStrictEqual(["depot", "annex"]);
  });

  it("says nothing before the venues are chosen, and does from that instant on", () => {
    expect(found({ venues: [foreign], region: { venuesChosenAt: "not-yet" } })).toStrictEqual([]);
    const early = "2020-10-21T11:59:59.999+03:00";
    expect(found({ venues: [foreign], at: early })).toStrictEqual([]);
    expect(found({ venues: [foreign], at: chosenAt })).toHaveLength(1);
    const plan = changed(keptPlan, { venues: [foreign], at: early });
    expect(checkRegionPlan(plan).stableUntil).toBe("2020-10-21T09:00:00.000Z");
  });

  it.each([
    ["where the venue is", { venues: [{ id: "depot", competencies: ["R5"] }] }],
    ["which region chose it", { venues: [foreign], region: { id: undefined } }],
    ["whether it is chosen", { venues: [foreign], region: { venuesChosenAt: undefined } }],
    ["as of when", { venues: [foreign], at: undefined }],
  ])("is unknown where it is not known %s: neither passed nor a breach", (_what, changes) => {
    expect(found(changes)).toStrictEqual([
      {
        clause: "I.venue-in-region",
        status: "unknown",
        actor: "regional-operator",
        subject: { kind: "venue", id: "depot" },
      },
    ]);
  });

  it("stays decided where one fact is enough", () => {
    // One of the region's own, whether chosen or not; one that is not chosen, wherever it is.
    expect(found({ region: { venuesChosenAt: undefined } })).toStrictEqual([]);
    expect(found({ at: undefined })).toStrictEqual([]);
    expect(found({ venues: [{ id: "depot" }], region: { venuesChosenAt: "not-yet" } })).toStrictEqual([]);
  });
});
