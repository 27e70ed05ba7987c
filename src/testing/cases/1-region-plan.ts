import type { RegionPlanFacts } from "../../stages/1-region-plan/region-plan-facts.js";
import { inTime, planDeadlineOf, type Setting, written } from "./setting.js";
import { aroundDeadline, condition, type VariationsBy } from "./variation.js";

type Region = RegionPlanFacts["region"];

/** A plan that keeps every clause of stage I: chosen in time, one venue of the region, with a competency in common. */
export function keptRegionPlan(setting: Setting): RegionPlanFacts {
  const done = inTime(planDeadlineOf(setting), setting);
  return {
    region: {
      id: "region",
      timeZone: setting.lesson.timeZone,
      competencies: ["R5", "17"],
      competenciesChosenAt: written(done),
      venuesChosenAt: written(done),
    },
    venues: [{ id: "venue", region: "region", competencies: ["17", "V49"] }],
    at: written(done),
  };
}

const inRegion = (
  facts: RegionPlanFacts,
  change: { readonly [K in keyof Region]?: Region[K] | undefined },
) => ({
  ...facts,
  region: { ...facts.region, ...change },
});
const venue = (facts: RegionPlanFacts, change: Partial<RegionPlanFacts["venues"][number]>) => ({
  ...facts,
  venues: facts.venues.map((planned) => ({ ...planned, ...change })),
});

export const regionPlanVariations: VariationsBy<"checkRegionPlan"> = {
  "I.competencies-chosen": (setting) => [
    ...aroundDeadline<RegionPlanFacts>(planDeadlineOf(setting), (facts, competenciesChosenAt, at) => ({
      ...inRegion(facts, { competenciesChosenAt }),
      at,
    })),
    condition("none was chosen at the deadline", "overdue", (facts) => ({
      ...inRegion(facts, { competencies: [] }),
      at: written(planDeadlineOf(setting)),
    })),
  ],
  "I.venues-chosen": (setting) => [
    ...aroundDeadline<RegionPlanFacts>(planDeadlineOf(setting), (facts, venuesChosenAt, at) => ({
      ...inRegion(facts, { venuesChosenAt }),
      at,
    })),
    condition("none was chosen at the deadline", "overdue", (facts) => ({
      ...facts,
      venues: [],
      at: written(planDeadlineOf(setting)),
    })),
  ],
  "I.venue-in-region": () => [
    condition("the venue is in the region that chose it", "holds", (facts) => facts),
    condition("the venue is in another region", "violated", (facts) =>
      venue(facts, { region: "other-region" }),
    ),
    condition("the region of the venue is unknown", "unknown", (facts) =>
      venue(facts, { region: undefined }),
    ),
  ],
  "I.venue-competencies": () => [
    condition("one competency in common", "holds", (facts) => facts),
    condition("no competency in common", "advised", (facts) => venue(facts, { competencies: ["V49"] })),
    condition("the competencies of the venue are unknown", "unknown", (facts) =>
      venue(facts, { competencies: undefined }),
    ),
  ],
};
