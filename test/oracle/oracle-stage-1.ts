import type { Region } from "../../src/model/region.js";
import type { Venue } from "../../src/model/venue.js";
import type { OracleClause } from "./oracle-clauses.js";
import { sorted } from "./oracle-details.js";
import { type About, condition, type Deadline, duty, type Judged, withDetails } from "./oracle-finding.js";
import { regulationOf } from "./oracle-regulation.js";
import { planDue } from "./oracle-time.js";
import { chosenVenues, isVisible, regionsThatChose, visible, type World } from "./oracle-world.js";

/** I.competencies-chosen | region | done at `competenciesChosenAt` if `competencies` is not empty */
export function competenciesChosen(world: World): Judged[] {
  return world.festival.regions.flatMap((region) => {
    const done = region.competencies.length > 0 ? visible(world, region.competenciesChosenAt) : undefined;
    return duty(aboutRegion("I.competencies-chosen", region), world.at, planDeadlineOf(region), done);
  });
}

/** I.venues-chosen | region | likewise `venuesChosenAt`, `venues` */
export function venuesChosen(world: World): Judged[] {
  return world.festival.regions.flatMap((region) => {
    const done = region.venues.length > 0 ? visible(world, region.venuesChosenAt) : undefined;
    return duty(aboutRegion("I.venues-chosen", region), world.at, planDeadlineOf(region), done);
  });
}

/** I.venue-in-region | venue | each chosen venue: every region that chose it is `venue.region`; details list the others */
export function venueInRegion(world: World): Judged[] {
  return chosenVenues(world).flatMap((venue) => {
    const others = regionsThatChose(world, venue).filter((region) => region.id !== venue.region);
    if (others.length === 0) return [];
    const finding = condition(aboutVenue("I.venue-in-region", venue), "violated");
    return [withDetails(finding, { regions: sorted(others.map(({ id }) => id)) })];
  });
}

/**
 * I.venue-competencies | venue | advised: each chosen venue and each region that chose it with visible
 * `competenciesChosenAt` and at least one competency: they share one; one finding, details list the regions
 */
export function venueCompetencies(world: World): Judged[] {
  return chosenVenues(world).flatMap((venue) => {
    const without = regionsThatChose(world, venue)
      .filter((region) => isVisible(world, region.competenciesChosenAt))
      .filter((region) => region.competencies.length > 0)
      .filter((region) => !region.competencies.some((competency) => venue.competencies.includes(competency)));
    if (without.length === 0) return [];
    const finding = condition(aboutVenue("I.venue-competencies", venue), "advised");
    return [withDetails(finding, { regions: sorted(without.map(({ id }) => id)) })];
  });
}

function aboutRegion(clause: OracleClause, region: Region): About {
  return {
    clause,
    actor: "regional-operator",
    subject: { kind: "region", id: region.id },
    region: region.id,
  };
}

function aboutVenue(clause: OracleClause, venue: Venue): About {
  return {
    clause,
    actor: "regional-operator",
    subject: { kind: "venue", id: venue.id },
    region: venue.region,
  };
}

function planDeadlineOf(region: Region): Deadline {
  return { due: planDue(regulationOf(region), region.timeZone), timeZone: region.timeZone };
}
