import type { Region } from "../../src/model/region.js";
import type { Venue } from "../../src/model/venue.js";
import type { OracleClause } from "./oracle-clauses.js";
import { type About, condition, type Deadline, duty, type Judged } from "./oracle-finding.js";
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

/** I.venue-in-region | venue | each chosen venue: every region that chose it is `venue.region` */
export function venueInRegion(world: World): Judged[] {
  return chosenVenues(world).flatMap((venue) => {
    const holds = regionsThatChose(world, venue).every((region) => region.id === venue.region);
    return holds ? [] : [condition(aboutVenue("I.venue-in-region", venue), "violated")];
  });
}

/**
 * I.venue-competencies | venue | advised: each chosen venue and each region that chose it with visible
 * `competenciesChosenAt` and at least one competency: they share one; one finding
 */
export function venueCompetencies(world: World): Judged[] {
  return chosenVenues(world).flatMap((venue) => {
    const holds = regionsThatChose(world, venue)
      .filter((region) => isVisible(world, region.competenciesChosenAt))
      .filter((region) => region.competencies.length > 0)
      .every((region) => region.competencies.some((competency) => venue.competencies.includes(competency)));
    return holds ? [] : [condition(aboutVenue("I.venue-competencies", venue), "advised")];
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
