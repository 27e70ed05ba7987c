import type { School } from "../../src/model/school.js";
import type { Venue } from "../../src/model/venue.js";
import type { OracleClause } from "./oracle-clauses.js";
import { sorted } from "./oracle-details.js";
import { type About, condition, duty, type Judged, withDetails } from "./oracle-finding.js";
import { planDue } from "./oracle-time.js";
import {
  agreedAgreements,
  candidatesOf,
  chosenVenues,
  isVisible,
  regionOf,
  regulationOfVenue,
  schoolOf,
  venueOf,
  visible,
  type World,
  withId,
} from "./oracle-world.js";

/** When a venue's schools were listed: a visible `schoolsListedAt` with `candidateSchools` present (it may be empty). */
export function schoolsListedDone(world: World, venue: Venue): number | undefined {
  if (venue.candidateSchools === undefined || venue.candidateSchools === null) return undefined;
  return visible(world, venue.schoolsListedAt);
}

/** II.schools-listed | venue | each chosen venue: done at `schoolsListedAt` if `candidateSchools` is present */
export function schoolsListed(world: World): Judged[] {
  return chosenVenues(world).flatMap((venue) => {
    // The operator that acts for a venue is that of its region, in that region's zone.
    const { timeZone } = regionOf(world, venue);
    const deadline = { due: planDue(regulationOfVenue(world, venue), timeZone), timeZone };
    return duty(aboutVenue("II.schools-listed", venue), world.at, deadline, schoolsListedDone(world, venue));
  });
}

/**
 * II.drive-time | candidate | each candidate of a chosen venue with ≥ 1 competency: reading 6 over the venue's
 * competencies: some competency holds → nothing; else some unknown → unknown; else violated
 */
export function driveTimeOfCandidate(world: World): Judged[] {
  return candidatesOfChosenVenues(world).flatMap(({ venue, school }) => {
    if (venue.competencies.length === 0) return [];
    const readings = venue.competencies.map((competency) => driveLimit(world, venue, school, competency));
    const about = aboutPair("II.drive-time", "candidate", venue, school);
    if (readings.includes("holds")) return [];
    if (readings.includes("unknown")) return [condition(about, "unknown")];
    return [condition(about, "violated")];
  });
}

/**
 * II.drive-time | agreement | each agreed agreement: over its `competencies`: some breached → violated (details list
 * them); else some unknown → unknown
 */
export function driveTimeOfAgreement(world: World): Judged[] {
  return agreedAgreements(world).flatMap((agreement) => {
    const venue = venueOf(world, agreement);
    const school = schoolOf(world, agreement);
    const readings = agreement.competencies.map((competency) => driveLimit(world, venue, school, competency));
    const about = aboutPair("II.drive-time", "agreement", venue, school);
    const breached = agreement.competencies.filter((_, index) => readings[index] === "breached");
    const drive = driveOf(world, venue, school);
    if (breached.length > 0 && drive !== undefined) {
      const details = { competencies: sorted(breached), drive, limit: longestDrive(world, venue) };
      return [withDetails(condition(about, "violated"), details)];
    }
    if (readings.includes("unknown")) return [condition(about, "unknown")];
    return [];
  });
}

/** II.same-region | candidate | each candidate of a chosen venue */
export function sameRegion(world: World): Judged[] {
  return candidatesOfChosenVenues(world)
    .filter(({ venue, school }) => school.region !== venue.region)
    .map(({ venue, school }) =>
      condition(aboutPair("II.same-region", "candidate", venue, school), "advised"),
    );
}

/** II.schools-available | venue | each chosen venue with visible `schoolsListedAt` and an empty `candidateSchools` */
export function schoolsAvailable(world: World): Judged[] {
  return chosenVenues(world)
    .filter((venue) => isVisible(world, venue.schoolsListedAt))
    .filter((venue) => venue.candidateSchools?.length === 0)
    .map((venue) => condition(aboutVenue("II.schools-available", venue), "advised"));
}

type Reading = "holds" | "breached" | "unknown";

/**
 * Reading 6: no delivery needed → holds whatever the drive; drive within the limit → holds whatever the list; otherwise
 * a breach if delivery is needed, unknown if that (or the drive) is unknown.
 */
function driveLimit(world: World, venue: Venue, school: School, competency: string): Reading {
  const needed = deliveryIsNeeded(world, competency);
  const within = driveIsWithinLimit(world, venue, school);
  if (needed === false) return "holds";
  if (within === true) return "holds";
  if (needed === "unknown" || within === "unknown") return "unknown";
  return "breached";
}

/** Reading 5. */
function deliveryIsNeeded(world: World, competency: string): boolean | "unknown" {
  const list = withId(world.festival.competencies, competency).infrastructureList;
  if (list === undefined || list === null) return "unknown";
  return list.some((item) => item.deliver);
}

/** Reading 4. */
function driveIsWithinLimit(world: World, venue: Venue, school: School): boolean | "unknown" {
  const drive = driveOf(world, venue, school);
  if (drive === undefined) return "unknown";
  if (drive === "unreachable") return false;
  return drive <= longestDrive(world, venue);
}

function driveOf(world: World, venue: Venue, school: School): number | "unreachable" | undefined {
  return world.festival.driveTimes.find(
    (driveTime) => driveTime.venue === venue.id && driveTime.school === school.id,
  )?.seconds;
}

/** In whole seconds. */
function longestDrive(world: World, venue: Venue): number {
  return regulationOfVenue(world, venue).maxDriveMinutes * 60;
}

function candidatesOfChosenVenues(world: World): { venue: Venue; school: School }[] {
  return chosenVenues(world).flatMap((venue) =>
    candidatesOf(world, venue).map((school) => ({ venue, school })),
  );
}

function aboutVenue(clause: OracleClause, venue: Venue): About {
  return {
    clause,
    actor: "regional-operator",
    subject: { kind: "venue", id: venue.id },
    region: venue.region,
  };
}

function aboutPair(
  clause: OracleClause,
  kind: "candidate" | "agreement",
  venue: Venue,
  school: School,
): About {
  const subject = { kind, id: `${venue.id}/${school.id}` };
  return { clause, actor: "regional-operator", subject, region: venue.region };
}
