import { plannedVenueRules, regionPlanRules } from "../../stages/1-region-plan/check-region-plan.js";
import { plannedVenueCase, regionPlanCase } from "../../stages/1-region-plan/region-plan-from-records.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import { chosenVenues } from "../chosen-venues.js";
import type { Records } from "../records.js";
import type { Visit } from "../visit.js";

/** Stage I as of `at`: the plan of each region, and each venue that one chose. */
export function regionPlanStage(records: Records, at: EpochMilliseconds, visit: Visit): void {
  for (const region of records.festival.regions ?? []) {
    const facts = regionPlanCase(region, { regulation: records.regulationOf(region.id), at });
    for (const rule of regionPlanRules) visit(rule, facts, "region", region.id, region.id);
  }
  for (const { venue, chosenBy, regulation } of chosenVenues(records, at)) {
    const facts = plannedVenueCase(venue, chosenBy, { regulation, at });
    for (const rule of plannedVenueRules) visit(rule, facts, "venue", venue.id, venue.region);
  }
}
