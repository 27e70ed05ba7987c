import type { Region } from "../../model/region.js";
import type { Venue } from "../../model/venue.js";
import { zoneNamed } from "../../time/zone.js";
import { doneAtOf } from "../../verdict/act.js";
import type { Case } from "../../verdict/rule.js";
import { planDue } from "../plan-due.js";
import type { ChoosingRegion, PlannedVenueCase, RegionPlanCase } from "./region-plan-facts.js";

function choosingRegion({ id, competencies, competenciesChosenAt, venuesChosenAt }: Region): ChoosingRegion {
  return {
    id,
    competencies,
    competenciesChosenAt: doneAtOf(competenciesChosenAt),
    venuesChosenAt: doneAtOf(venuesChosenAt),
  };
}

/** What a region chose, ready to be judged by its own regulation. */
export function regionPlanCase(region: Region, judged: Case): RegionPlanCase {
  const due = planDue(zoneNamed(region.timeZone), judged.regulation);
  return { ...choosingRegion(region), venues: region.venues, due, ...judged };
}

/** A venue in the plans of regions; without its record, what it offers and where it is are unknown. */
export function plannedVenueCase(
  venue: Venue | undefined,
  plannedBy: readonly Region[],
  judged: Case,
): PlannedVenueCase {
  return {
    region: venue?.region,
    competencies: venue?.competencies,
    plannedBy: plannedBy.map(choosingRegion),
    ...judged,
  };
}
