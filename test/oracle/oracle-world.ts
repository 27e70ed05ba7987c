import type { Agreement } from "../../src/model/agreement.js";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import type { Region } from "../../src/model/region.js";
import type { School } from "../../src/model/school.js";
import type { Venue } from "../../src/model/venue.js";
import { type OracleRegulation, regulationOf } from "./oracle-regulation.js";
import { instant } from "./oracle-time.js";

/** A document as of an instant: what every row of the table is judged on. */
export interface World {
  readonly festival: Festival;
  readonly at: number;
}

export function withId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`The document is not valid: nothing has the id ${id}`);
  return found;
}

/** An act's instant, if the act has happened as of `at`: acts dated after it are invisible. */
export function visible(world: World, text: string | null | undefined): number | undefined {
  if (text === undefined || text === null) return undefined;
  const happened = instant(text);
  return happened <= world.at ? happened : undefined;
}

export function isVisible(world: World, text: string | null | undefined): boolean {
  return visible(world, text) !== undefined;
}

/** Whether an act happened at or before an instant; an act that has not happened did not. */
export function happenedBy(text: string | null | undefined, by: number): boolean {
  return text !== undefined && text !== null && instant(text) <= by;
}

export function regionOf(world: World, place: Venue | School): Region {
  return withId(world.festival.regions, place.region);
}

/** Its own zone, else its region's. */
export function zoneOf(world: World, place: Venue | School): string {
  return place.timeZone ?? regionOf(world, place).timeZone;
}

export function venueOf(world: World, of: Agreement | Lesson): Venue {
  return withId(world.festival.venues, of.venue);
}

export function schoolOf(world: World, of: Agreement | Lesson): School {
  return withId(world.festival.schools, of.school);
}

/** Of a venue, its agreements and lessons: the regulation of the venue's region. */
export function regulationOfVenue(world: World, venue: Venue): OracleRegulation {
  return regulationOf(regionOf(world, venue));
}

/** The regions that chose a venue. */
export function regionsThatChose(world: World, venue: Venue): Region[] {
  return world.festival.regions.filter(
    (region) => isVisible(world, region.venuesChosenAt) && region.venues.includes(venue.id),
  );
}

export function isChosen(world: World, venue: Venue): boolean {
  return regionsThatChose(world, venue).length > 0;
}

export function chosenVenues(world: World): Venue[] {
  return world.festival.venues.filter((venue) => isChosen(world, venue));
}

/** The candidates of a venue: the schools in `candidateSchools`, once `schoolsListedAt` is visible. */
export function candidatesOf(world: World, venue: Venue): School[] {
  if (!isVisible(world, venue.schoolsListedAt)) return [];
  return (venue.candidateSchools ?? []).map((id) => withId(world.festival.schools, id));
}

export function agreementsOfVenue(world: World, venue: Venue): Agreement[] {
  return world.festival.agreements.filter((agreement) => agreement.venue === venue.id);
}

export function selectedAgreements(world: World): Agreement[] {
  return world.festival.agreements.filter((agreement) => isVisible(world, agreement.selectedAt));
}

/** Agreed: either side's instant is visible. */
export function agreedAgreements(world: World): Agreement[] {
  return world.festival.agreements.filter(
    (agreement) => isVisible(world, agreement.venueAgreedAt) || isVisible(world, agreement.schoolAgreedAt),
  );
}

/** The agreement of a lesson's venue and school; there is one per pair at most. */
export function agreementOf(world: World, lesson: Lesson): Agreement | undefined {
  return world.festival.agreements.find(
    (agreement) => agreement.venue === lesson.venue && agreement.school === lesson.school,
  );
}

/** Stages IV to VII are about lessons without visible `cancelledAt`. */
export function lessonsNotCancelled(world: World): Lesson[] {
  return world.festival.lessons.filter((lesson) => !isVisible(world, lesson.cancelledAt));
}

/** VI and VII apply once `createdAt` is visible. */
export function lessonsCreated(world: World): Lesson[] {
  return lessonsNotCancelled(world).filter((lesson) => isVisible(world, lesson.createdAt));
}
