// Step 1: regions with their choices, venues with their candidate schools, schools, and the drives between them.

import type { Location, School, Venue } from "upm-rules";
import { endOfDay, written } from "./calendar.ts";
import { competencies } from "./competencies.ts";
import type { Draft } from "./document.ts";
import { driveSeconds } from "./drive-times.ts";
import type { PlannedRegion, PlannedVenue, Town } from "./planned-region.ts";
import { regions } from "./regions.ts";
import { act, type Season } from "./season.ts";
import { type Random, seededRandom } from "./seeded-random.ts";

export function addPlaces({ festival }: Season): void {
  const random = seededRandom("places");
  festival.competencies.push(...(structuredClone(competencies) as Draft<typeof competencies>));

  for (const region of regions) {
    // What its venues offer, and one competency more that no venue took up.
    const offered = new Set(region.venues.flatMap((venue) => venue.competencies));
    const spare = random.pick(competencies.filter(({ id }) => !offered.has(id))).id;
    const { timeZone } = region;
    const late = region.amendments?.planDeadline !== undefined;
    festival.regions.push({
      id: region.id,
      name: region.name,
      timeZone,
      competencies: competencies.map(({ id }) => id).filter((id) => offered.has(id) || id === spare),
      competenciesChosenAt: act(
        late ? "2020-11-02" : `2020-09-${random.integer(21, 25)}`,
        random.integer(600, 1000),
        timeZone,
      ),
      venues: region.venues.map(({ id }) => id),
      venuesChosenAt: act(
        late ? "2020-11-03" : `2020-09-${random.integer(26, 30)}`,
        random.integer(600, 1000),
        timeZone,
      ),
      ...(region.amendments && {
        amendments: structuredClone(region.amendments) as Draft<typeof region.amendments>,
      }),
    });
    for (const town of region.towns)
      festival.schools.push(...town.schools.map((number) => school(region, town, number, random)));
    for (const venue of region.venues) festival.venues.push(plannedVenue(region, venue, random));
  }

  // The Moscow region chose on the last evening, in the last millisecond that still counts.
  const lastMinute = festival.regions.find(({ id }) => id === "RU-MOS");
  if (lastMinute)
    lastMinute.venuesChosenAt = written(endOfDay("2020-10-31", lastMinute.timeZone) - 1, lastMinute.timeZone);

  for (const venue of festival.venues) {
    for (const id of venue.candidateSchools ?? []) {
      const school = festival.schools.find((other) => other.id === id);
      if (school)
        festival.driveTimes.push({ venue: venue.id, school: id, seconds: driveSeconds(venue, school) });
    }
  }
}

function school(region: PlannedRegion, town: Town, number: number, random: Random): Draft<School> {
  return {
    id: schoolId(town, number),
    region: region.id,
    name: `Школа № ${number}, ${town.name}`,
    ...(town.timeZone !== undefined && { timeZone: town.timeZone }),
    location: somewhereIn(town, town.radius, random),
    coordinator: `координатор школы № ${number}`,
  };
}

function plannedVenue(region: PlannedRegion, venue: PlannedVenue, random: Random): Draft<Venue> {
  const town = townOf(region, venue.town);
  const timeZone = town.timeZone ?? region.timeZone;
  const listedOn =
    region.amendments?.planDeadline !== undefined ? "2020-11-05" : `2020-10-0${random.integer(3, 8)}`;
  return {
    id: venue.id,
    region: region.id,
    name: venue.name,
    ...(town.timeZone !== undefined && { timeZone: town.timeZone }),
    location: somewhereIn(town, town.radius / 2, random),
    competencies: [...venue.competencies],
    candidateSchools: [
      ...homeSchools(region, venue),
      ...neighbours(region, venue, random),
      ...reachedSchools(region, venue),
    ],
    schoolsListedAt: act(listedOn, random.integer(600, 1000), timeZone),
  };
}

/** The schools of its town that a venue teaches: the teaching venues of a town share its schools between them. */
export function homeSchools(region: PlannedRegion, venue: PlannedVenue): string[] {
  const town = townOf(region, venue.town);
  if (venue.idle) return town.schools.slice(0, 3).map((number) => schoolId(town, number));
  const teaching = region.venues.filter((other) => other.town === venue.town && !other.idle);
  return town.schools
    .filter((_, place) => place % teaching.length === teaching.indexOf(venue))
    .map((number) => schoolId(town, number));
}

/** Schools of other towns, for lessons that need no delivery: at most four of each town. */
export function reachedSchools(region: PlannedRegion, venue: PlannedVenue): string[] {
  return (venue.reaches ?? []).flatMap((id) => {
    const town = townOf(region, id);
    return town.schools.slice(0, 4).map((number) => schoolId(town, number));
  });
}

/** Listed as candidates and not selected: the other venues of the town teach them. */
function neighbours(region: PlannedRegion, venue: PlannedVenue, random: Random): string[] {
  const town = townOf(region, venue.town);
  const home = homeSchools(region, venue);
  const others = town.schools.map((number) => schoolId(town, number)).filter((id) => !home.includes(id));
  return random.sample(others, Math.min(2, others.length));
}

function townOf(region: PlannedRegion, id: string): Town {
  const town = region.towns.find((other) => other.id === id);
  if (!town) throw new Error(`no town ${id} in ${region.id}`);
  return town;
}

function schoolId(town: Town, number: number): string {
  return `school-${town.id}-${number}`;
}

function somewhereIn(town: Town, radius: number, random: Random): Location {
  const bearing = (random.integer(0, 359) * Math.PI) / 180;
  const kilometres = radius * Math.sqrt(random.integer(5, 100) / 100);
  const lat = town.lat + (kilometres * Math.cos(bearing)) / 111.2;
  const lon = town.lon + (kilometres * Math.sin(bearing)) / (111.2 * Math.cos((town.lat * Math.PI) / 180));
  return { lat: Math.round(lat * 10_000) / 10_000, lon: Math.round(lon * 10_000) / 10_000 };
}
