import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import { amend } from "../../src/regulation/amend.js";
import { type Regulation, upm2020 } from "../../src/regulation/regulation.js";
import type { Sources } from "../../src/services/layer-of-sources.js";
import type { LessonAtPlace } from "../../src/services/lessons.js";

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
  const { regions, schools, lessons, participants, parents } = festival;
  const atPlace = (lesson: Lesson): LessonAtPlace => {
    const school = byId(schools, lesson.school);
    const timeZone = school?.timeZone ?? byId(regions, school?.region ?? "")?.timeZone ?? "";
    return { lesson, timeZone, region: regionOf(festival, lesson) };
  };
  return {
    lesson: (id) => {
      const lesson = byId(lessons, id);
      return lesson && atPlace(lesson);
    },
    lessonsAttended: async (child) =>
      lessons.filter(({ day }) => day?.present?.includes(child)).map((lesson) => atPlace(lesson)),
    participant: (id) => byId(participants, id),
    parent: async (id) => byId(parents, id) ?? null,
    regulation: (region) => byId(regions, region)?.amendments ?? {},
  };
}
