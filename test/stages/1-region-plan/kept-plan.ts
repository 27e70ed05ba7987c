import type { RegionPlanFacts } from "../../../src/stages/1-region-plan/region-plan-facts.js";

/** A region that chose in time, with one venue of its own that shares one competency; as of after the deadline. */
export const keptPlan: RegionPlanFacts = {
  region: {
    id: "komi",
    timeZone: "Europe/Moscow",
    competencies: ["R5"],
    competenciesChosenAt: "2020-10-20T12:00+03:00",
    venuesChosenAt: "2020-10-21T12:00+03:00",
  },
  venues: [{ id: "college", region: "komi", competencies: ["V49", "R5"] }],
  at: "2020-11-02T12:00+03:00",
};

/** The end of 31 October 2020 in Moscow, three hours ahead of UTC. */
export const planDueInMoscow = "2020-10-31T21:00:00.000Z";
