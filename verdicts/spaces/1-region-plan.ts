import { checkRegionPlan } from "upm-rules";
import { planActs, planMoments, planZones } from "../answers.ts";
import { regulationAxis, type Space } from "../decision-space.ts";

export const regionPlan: Space = {
  check: "checkRegionPlan",
  most: 3,
  axes: {
    regulation: regulationAxis,
    at: planMoments,
    timeZone: planZones,
    competencies: { some: ["17", "R5"], none: [], unknown: undefined },
    competenciesChosenAt: planActs,
    venuesChosenAt: planActs,
    venues: {
      "one of the region": [{ id: "v", region: "r", competencies: ["17"] }],
      none: [],
      "of another region": [{ id: "v", region: "s", competencies: ["17"] }],
      "one of another region": [
        { id: "v", region: "r", competencies: ["R5", "V4"] },
        { id: "w", region: "s", competencies: ["17"] },
      ],
      "of an unknown region": [{ id: "v", competencies: ["17"] }],
      "with other competencies": [{ id: "v", region: "r", competencies: ["V4"] }],
      "with no competency": [{ id: "v", region: "r", competencies: [] }],
      "with unknown competencies": [{ id: "v", region: "r" }],
      unknown: undefined,
    },
  },
  factsOf: ({ at, timeZone, competencies, competenciesChosenAt, venuesChosenAt, venues }) => ({
    region: { id: "r", timeZone, competencies, competenciesChosenAt, venuesChosenAt },
    venues,
    at,
  }),
  judge: (facts, regulation) => checkRegionPlan(facts as object, regulation),
};
