import { venueInRegion as clause } from "../../regulation/clauses/1-region-plan.js";
import { happened } from "../../verdict/act.js";
import { condition } from "../../verdict/condition.js";
import { toDo } from "../../verdict/remedy.js";
import { all, either, not, type Truth } from "../../verdict/truth.js";
import type { ChoosingRegion, PlannedVenueCase } from "./region-plan-facts.js";

/** Whether a region left the venue alone, or is its own. */
function keeps({ region, at }: PlannedVenueCase, { id, venuesChosenAt }: ChoosingRegion): Truth {
  const own = region === undefined || id === undefined ? undefined : region === id;
  return either(not(happened(venuesChosenAt, at)), own);
}

/** `I.venue-in-region`: every region that chose a venue is the one that the venue is in. */
export const venueInRegion = condition<PlannedVenueCase, typeof clause.id>({
  clause,
  holds: (facts) => all(facts.plannedBy.map((region) => keeps(facts, region))),
  details: (facts) => ({
    regions: facts.plannedBy
      .filter((region) => keeps(facts, region) === false)
      .map(({ id }) => id as string)
      .sort(),
  }),
  remedy: () => toDo("regional-operator", "leave-venue-to-its-region", undefined),
});
