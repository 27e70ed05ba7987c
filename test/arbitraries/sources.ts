import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import type { Participant } from "../../src/model/participant.js";
import { amend } from "../../src/regulation/amend.js";
import { type Regulation, upm2020 } from "../../src/regulation/regulation.js";
import type { LessonAtPlace } from "../../src/services/lesson-at-place.js";
import type { ParticipantWithTrials, Sources, VenueAndSchool } from "../../src/services/sources.js";

const byId = <R extends { readonly id: string }>(list: readonly R[], id: string) =>
  list.find((one) => one.id === id);

/** The regulation in force in a region of a festival. */
export function regulationIn({ regions }: Festival, region: string): Regulation {
  return amend(upm2020, byId(regions, region)?.amendments ?? {});
}

/** The region whose regulation judges a lesson: its venue's. */
export function regionOf({ venues }: Festival, { venue }: Lesson): string {
  return byId(venues, venue)?.region ?? "";
}

/** Sources of which each is one function of several keys. */
export type BatchedSources = {
  readonly [Source in keyof Sources]-?: Extract<NonNullable<Sources[Source]>, (...args: never[]) => unknown>;
};

/** Functions over a festival's lists, as an application writes them over its tables; they answer at once. */
export function tablesOf(festival: Festival) {
  const { regions, competencies, venues, schools, driveTimes, agreements } = festival;
  const { lessons, participants, parents, confirmations } = festival;
  const atPlace = (lesson: Lesson): LessonAtPlace => {
    const school = byId(schools, lesson.school);
    const timeZone = school?.timeZone ?? byId(regions, school?.region ?? "")?.timeZone ?? "";
    return { lesson, timeZone, region: regionOf(festival, lesson) };
  };
  // Records come in the order of their table, in that of the keys, or in neither: an answer has none.
  return {
    regions: (ids) => regions.filter(({ id }) => ids.includes(id)),
    competencies: (ids) => ids.map((id) => byId(competencies, id)),
    venues: (ids) => ids.map((id) => byId(venues, id) ?? null),
    regionsPlanning: (ids) => regions.filter((region) => region.venues.some((id) => ids.includes(id))),
    schools: (ids) => schools.filter(({ id }) => ids.includes(id)).reverse(),
    driveTimes: (pairs) => among(driveTimes, pairs),
    agreements: (pairs) => among(agreements, pairs).reverse(),
    agreementsOfVenues: (ids) => agreements.filter(({ venue }) => ids.includes(venue)),
    lessons: (ids) => lessons.filter(({ id }) => ids.includes(id)).map(atPlace),
    lessonsAttended: (ids) =>
      lessons.flatMap((lesson) =>
        (lesson.day?.present ?? [])
          .filter((participant) => ids.includes(participant))
          .map((participant) => ({ ...atPlace(lesson), participant })),
      ),
    participants: (ids) =>
      participants
        .filter(({ id }) => ids.includes(id))
        .map(statingTrials)
        .reverse(),
    parents: (ids) => ids.map((id) => byId(parents, id) ?? null),
    confirmationsOfLessons: (ids) => confirmations.filter(({ lesson }) => ids.includes(lesson)),
    regulations: (ids) =>
      ids.map((region) => ({ region, amendments: byId(regions, region)?.amendments ?? {} })),
  } satisfies BatchedSources;
}

/** The same, half of which answer later. */
export function sourcesOf(festival: Festival): BatchedSources {
  const tables = tablesOf(festival);
  return {
    ...tables,
    regions: async (ids) => tables.regions(ids),
    regionsPlanning: async (ids) => tables.regionsPlanning(ids),
    schools: async (ids) => tables.schools(ids),
    agreements: async (pairs) => tables.agreements(pairs),
    lessonsAttended: async (ids) => tables.lessonsAttended(ids),
    parents: async (ids) => tables.parents(ids),
    confirmationsOfLessons: async (ids) => tables.confirmationsOfLessons(ids),
  };
}

/** A child as a source gives it: one of a document may leave out trials that it did not attend. */
export function statingTrials(participant: Participant): ParticipantWithTrials {
  return { ...participant, trials: participant.trials ?? null };
}

function among<R extends VenueAndSchool>(records: readonly R[], pairs: readonly VenueAndSchool[]): R[] {
  return records.filter(({ venue, school }) =>
    pairs.some((pair) => pair.venue === venue && pair.school === school),
  );
}
