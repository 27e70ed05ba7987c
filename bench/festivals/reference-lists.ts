/** Regions, venues, schools, drives and agreements of a generated season: stages I to III. */
import type { Agreement, Competency, DriveTime, Location, Region, School, Venue } from "upm-rules";
import { clockOf, dateOf, lessonDays, seasonDay } from "./season-calendar.ts";
import {
  allCompetencies,
  chosenCompetencies,
  notOffered,
  type SeasonRegion,
  seasonRegions,
} from "./season-places.ts";
import type { PlannedSchool, PlannedVenue, SeasonPlan } from "./season-plan.ts";
import { type Numbers, numbersFrom } from "./seeded-numbers.ts";

/** The lists that are small beside those of lessons, people and confirmations. */
export interface ReferenceLists {
  readonly regions: readonly Region[];
  readonly competencies: readonly Competency[];
  readonly venues: readonly Venue[];
  readonly schools: readonly School[];
  readonly driveTimes: readonly DriveTime[];
  readonly agreements: readonly Agreement[];
}

const schedule = lessonDays.map(dateOf);
/** A day after the deadline of stages I to III. */
const afterPlan = seasonDay("2020-11-02");

/** The records of all who take part: nearly everything is done in time and in order. */
export function referenceListsOf(plan: SeasonPlan): ReferenceLists {
  const numbers = numbersFrom(31);
  return {
    regions: seasonRegions.map((region) => regionOf(region, plan, numbers)),
    competencies: allCompetencies,
    venues: plan.venues.map((venue) => venueOf(venue, plan, numbers)),
    schools: plan.venues.flatMap((venue) => venue.schools.map((school) => schoolOf(school, venue, numbers))),
    driveTimes: plan.venues.flatMap((venue) => drivesFrom(venue, plan, numbers)),
    agreements: plan.venues.flatMap((venue) =>
      venue.schools.map((school) => agreementOf(venue, school, numbers)),
    ),
  };
}

function regionOf(region: SeasonRegion, { venues }: SeasonPlan, numbers: Numbers): Region {
  const { id, name, timeZone, amendments } = region;
  const { instant } = clockOf(timeZone);
  const own = venues.filter((venue) => venue.region === region && venue.breach !== "not-chosen");
  // Chosen by the region before theirs as well.
  const others = venues.filter(
    ({ number, breach }) => breach === "chosen-elsewhere" && venues[number - 1]?.region === region,
  );
  return {
    id,
    name,
    timeZone,
    competencies: chosenCompetencies.map((competency) => competency.id),
    competenciesChosenAt: instant(seasonDay("2020-09-01") + numbers.below(4), 600 + numbers.below(400)),
    venues: [...own, ...others].map((venue) => venue.id),
    // One region was late.
    venuesChosenAt: instant(
      id === "RU-VGG" ? afterPlan : seasonDay("2020-09-05") + numbers.below(4),
      600 + numbers.below(400),
    ),
    ...(amendments && { amendments }),
  };
}

/** The schools that a venue may work with: those that it teaches, and some that others teach. */
function candidatesOf(
  { number, region, schools, breach }: PlannedVenue,
  { venues }: SeasonPlan,
): readonly string[] {
  const taughtByNext = venues[number + seasonRegions.length]?.schools.slice(0, 2) ?? [];
  const ofAnotherRegion = venues.find((venue) => venue.region !== region)?.schools.slice(0, 1) ?? [];
  return [
    ...schools.filter((school) => school.breach !== "not-a-candidate"),
    ...taughtByNext,
    ...(breach === "foreign-candidate" ? ofAnotherRegion : []),
  ].map(({ id }) => id);
}

function venueOf(venue: PlannedVenue, plan: SeasonPlan, numbers: Numbers): Venue {
  const { number, id, region, competencies, breach } = venue;
  return {
    id,
    region: region.id,
    name: `Колледж № ${number + 1}`,
    location: somewhereIn(region, numbers),
    competencies,
    candidateSchools: candidatesOf(venue, plan),
    schoolsListedAt: clockOf(region.timeZone).instant(
      breach === "listed-late" ? afterPlan : seasonDay("2020-09-12") + numbers.below(5),
      600 + numbers.below(400),
    ),
  };
}

function schoolOf(
  { number, id, zone, breach }: PlannedSchool,
  { region }: PlannedVenue,
  numbers: Numbers,
): School {
  return {
    id,
    region: region.id,
    name: `Школа № ${number + 1}`,
    ...(zone !== region.timeZone && { timeZone: zone }),
    location: somewhereIn(region, numbers),
    ...(breach !== "no-coordinator" && { coordinator: `координатор школы № ${number + 1}` }),
  };
}

function somewhereIn({ lat, lon }: SeasonRegion, numbers: Numbers): Location {
  const near = (degrees: number) => Number((degrees + (numbers.below(3000) - 1500) / 10_000).toFixed(4));
  return { lat: near(lat), lon: near(lon) };
}

function drivesFrom(venue: PlannedVenue, plan: SeasonPlan, numbers: Numbers): readonly DriveTime[] {
  const breachOf = new Map(venue.schools.map(({ id, breach }) => [id, breach]));
  return [...new Set([...venue.schools.map(({ id }) => id), ...candidatesOf(venue, plan)])]
    .filter((school) => breachOf.get(school) !== "no-drive-time")
    .map((school) => {
      const breach = breachOf.get(school);
      const near = 240 + numbers.below(1500);
      const seconds = breach === "far" ? near + 2701 : near;
      return { venue: venue.id, school, seconds: breach === "unreachable" ? "unreachable" : seconds };
    });
}

function agreementOf(venue: PlannedVenue, school: PlannedSchool, numbers: Numbers): Agreement {
  const { breach } = school;
  const ofVenue = clockOf(venue.region.timeZone);
  const ofSchool = clockOf(school.zone);
  const selected = venue.breach === "selected-late" ? afterPlan : seasonDay("2020-09-18") + numbers.below(3);
  const contacted = breach === "contacted-late" ? afterPlan : seasonDay("2020-09-22") + numbers.below(3);
  const agreed = seasonDay("2020-09-28") + numbers.below(5);
  const schoolAgreed = breach === "agreed-late" ? afterPlan + 1 : agreed;
  const venueAgreed = breach === "agreed-before-contact" ? contacted - 1 : agreed;
  const read = breach === "guidelines-late" ? schoolAgreed + 1 : seasonDay("2020-09-26");
  return {
    venue: venue.id,
    school: school.id,
    selectedAt: ofVenue.instant(selected, 540 + numbers.below(400)),
    ...(breach !== "no-contact" && { contactedAt: ofVenue.instant(contacted, 540 + numbers.below(400)) }),
    competencies: [...venue.competencies, ...(breach === "not-offered" ? [notOffered.id] : [])],
    venueAgreedAt: ofVenue.instant(venueAgreed, 540 + numbers.below(400)),
    schoolAgreedAt: ofSchool.instant(schoolAgreed, 540 + numbers.below(400)),
    ...(breach !== "guidelines-unread" && {
      guidelinesReadAt: ofSchool.instant(read, 540 + numbers.below(400)),
    }),
    ...(breach !== "no-schedule" && { dates: schedule }),
  };
}
