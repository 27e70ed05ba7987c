import { venueCompetencies as clause } from "../../regulation/clauses/1-region-plan.js";
import { happened } from "../../verdict/act.js";
import { condition } from "../../verdict/condition.js";
import { toDo } from "../../verdict/remedy.js";
import { all, any, both, either, includes, not, notEmpty, type Truth } from "../../verdict/truth.js";
import type { ChoosingRegion, PlannedVenueCase } from "./region-plan-facts.js";

/** Whether a region and the venue that it chose have a competency in common, once the region has chosen any. */
function shares({ competencies: offered, at }: PlannedVenueCase, region: ChoosingRegion): Truth {
  const { competencies, competenciesChosenAt, venuesChosenAt } = region;
  const chosen = both(happened(competenciesChosenAt, at), notEmpty(competencies));
  const common = offered && any(offered.map((competency) => includes(competencies, competency)));
  return either(not(both(happened(venuesChosenAt, at), chosen)), common);
}

/** `I.venue-competencies`: a chosen venue offers at least one competency of each region that chose it. */
export const venueCompetencies = condition<PlannedVenueCase, typeof clause.id>({
  clause,
  holds: (facts) => all(facts.plannedBy.map((region) => shares(facts, region))),
  details: (facts) => ({
    regions: facts.plannedBy
      .filter((region) => shares(facts, region) === false)
      .flatMap(({ id }) => id ?? [])
      .sort(),
  }),
  remedy: () => toDo("regional-operator", "match-competencies", undefined),
});
