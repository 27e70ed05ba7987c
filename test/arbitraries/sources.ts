import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import { amend } from "../../src/regulation/amend.js";
import { type Regulation, upm2020 } from "../../src/regulation/regulation.js";
import type { LessonAtPlace } from "../../src/services/lesson-at-place.js";
import type { Sources } from "../../src/services/sources.js";

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

/** Functions over a festival's lists, as an application would write them over its tables. */
export function sourcesOf(festival: Festival): Required<Sources> {
  const { regions, competencies, venues, schools, driveTimes, agreements } = festival;
  const { lessons, participants, parents, confirmations } = festival;
  const atPlace = (lesson: Lesson): LessonAtPlace => {
    const school = byId(schools, lesson.school);
    const timeZone = school?.timeZone ?? byId(regions, school?.region ?? "")?.timeZone ?? "";
    return { lesson, timeZone, region: regionOf(festival, lesson) };
  };
  const isPair =
    (venue: string, school: string) => (one: { readonly venue: string; readonly school: string }) =>
      one.venue === venue && one.school === school;
  return {
    region: async (id) => byId(regions, id),
    competency: (id) => byId(competencies, id),
    venue: (id) => byId(venues, id) ?? null,
    regionsPlanning: async (venue) => regions.filter((region) => region.venues.includes(venue)),
    school: async (id) => byId(schools, id),
    driveTime: (venue, school) => driveTimes.find(isPair(venue, school))?.seconds,
    agreement: async (venue, school) => agreements.find(isPair(venue, school)) ?? null,
    agreementsOfVenue: (venue) => agreements.filter((one) => one.venue === venue),
    lesson: (id) => {
      const lesson = byId(lessons, id);
      return lesson && atPlace(lesson);
    },
    lessonsAttended: async (child) =>
      lessons.filter(({ day }) => day?.present?.includes(child)).map((lesson) => atPlace(lesson)),
    participant: (id) => byId(participants, id),
    parent: async (id) => byId(parents, id) ?? null,
    confirmationsOfLesson: async (lesson) => confirmations.filter((one) => one.lesson === lesson),
    regulation: (region) => byId(regions, region)?.amendments ?? {},
  };
}
