import fc from "fast-check";
import type { Agreement } from "../../src/model/agreement.js";
import type { Competency } from "../../src/model/competency.js";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import { festivalNearDeadlines, judgedNearDeadlines } from "./near-deadlines.js";

const instant = judgedNearDeadlines.map((at) => new Date(at).toISOString());
/** Before everything that happens around the deadlines. */
const longBefore = "2020-11-20T12:00:00.000Z";
/** An act that was done in good time, or around the deadlines, or not at all. */
const act = fc.oneof(
  { weight: 3, arbitrary: fc.constant(longBefore) },
  { weight: 2, arbitrary: instant },
  fc.constant(null),
);

const list = <T>(item: fc.Arbitrary<T>, most: number, least = 0) =>
  fc.array(item, { minLength: least, maxLength: most });
/** Something for each of so many records. */
const each = <T>(item: fc.Arbitrary<T>, most: number) => list(item, most, most);
const seen = fc.option(fc.boolean(), { freq: 3 });

const competencyIds = ["17", "R5"];
const items = ["board", "wire"];

const infrastructureList = fc.uniqueArray(
  fc.record({
    item: fc.constantFrom(...items),
    kind: fc.constantFrom("equipment" as const, "consumable" as const),
    quantity: fc.integer({ min: 1, max: 2 }),
    per: fc.constantFrom("lesson" as const, "participant" as const),
    deliver: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  }),
  { selector: ({ item }) => item, maxLength: 2 },
);

const additions = fc.record({
  lists: each(fc.option(infrastructureList, { freq: 4 }), 2),
  regions: each(
    fc.record({
      competencies: fc.shuffledSubarray(competencyIds),
      competenciesChosenAt: act,
      venuesChosenAt: act,
      /** Which venues it plans besides some of its own. */
      venues: fc.subarray([0, 1]),
      ownVenues: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
      amendments: fc.record(
        {
          planDeadline: fc.constantFrom("2020-12-22", "2020-12-26"),
          lessonLeadDays: fc.integer({ min: 0, max: 6 }),
          deliveryLeadDays: fc.integer({ min: 0, max: 4 }),
        },
        { requiredKeys: [] },
      ),
    }),
    3,
  ),
  venues: each(
    fc.record({
      competencies: fc.shuffledSubarray(competencyIds),
      schoolsListedAt: act,
      candidates: fc.option(fc.subarray([0, 1, 2]), { freq: 5 }),
    }),
    2,
  ),
  coordinators: each(fc.boolean(), 3),
  drives: each(fc.option(fc.constantFrom("unreachable" as const, 600, 1800, 1801)), 6),
  agreements: each(
    fc.option(
      fc.record({
        selectedAt: act,
        contactedAt: act,
        competencies: fc.shuffledSubarray(competencyIds),
        venueAgreedAt: act,
        schoolAgreedAt: act,
        guidelinesReadAt: act,
        /** Of which lessons the dates are agreed. */
        lessons: fc.option(fc.subarray([0, 1, 2, 3], { minLength: 1 }), { freq: 4 }),
      }),
      { freq: 4 },
    ),
    6,
  ),
  lessons: each(
    fc.record({
      competency: fc.constantFrom(...competencyIds),
      createdAt: act,
      deliveries: list(
        fc.record({
          item: fc.constantFrom(...items, "other"),
          quantity: fc.integer({ min: 1, max: 4 }),
          receivedAt: fc.oneof(instant, fc.constant(longBefore)),
        }),
        4,
      ),
      linkChecks: list(
        fc.record({
          by: fc.constantFrom("venue" as const, "school" as const),
          at: instant,
          passed: fc.boolean(),
        }),
        4,
      ),
      day: fc.option(
        fc.record({
          ...{ mentorPresent: seen, venueConnected: seen },
          ...{ schoolConnected: seen, representativePresent: seen },
        }),
        { freq: 4 },
      ),
    }),
    4,
  ),
});

type Additions = typeof additions extends fc.Arbitrary<infer A> ? A : never;

/** The pairs of a venue and a school, with something for each pair that has it. */
function pairs<T, U extends object>(
  { venues, schools }: Festival,
  values: readonly T[],
  make: (value: NonNullable<T>) => U,
): Array<{ venue: string; school: string } & U> {
  return venues.flatMap(({ id: venue }, row) =>
    schools.flatMap(({ id: school }, column) => {
      const value = values[row * 3 + column];
      return value === null || value === undefined ? [] : [{ venue, school, ...make(value) }];
    }),
  );
}

function withAdditions(festival: Festival, added: Additions): Festival {
  const { venues, schools, lessons } = festival;
  const some = <T extends { readonly id: string }>(indices: readonly number[], of: readonly T[]) =>
    indices.flatMap((index) => of[index]?.id ?? []);
  const dates = (indices: readonly number[]) =>
    [...new Set(indices.flatMap((index) => lessons[index]?.date ?? []))].concat("2020-12-30");
  return {
    ...festival,
    competencies: competencyIds.map(
      (id, index): Competency => ({
        ...{ id, name: "Competency", infrastructureList: added.lists[index] ?? null },
      }),
    ),
    regions: festival.regions.map((region, index) => {
      const {
        ownVenues,
        venues: others,
        amendments,
        ...rest
      } = added.regions[index] as Additions["regions"][0];
      const own = venues.filter((venue) => ownVenues && venue.region === region.id).map(({ id }) => id);
      return {
        ...region,
        ...rest,
        venues: [...new Set([...own, ...some(ownVenues ? [] : others, venues)])],
        amendments: { ...region.amendments, ...amendments },
      };
    }),
    venues: venues.map((venue, index) => {
      const { candidates, ...rest } = added.venues[index] as Additions["venues"][0];
      return { ...venue, ...rest, candidateSchools: candidates && some(candidates, schools) };
    }),
    schools: schools.map((school, index) =>
      added.coordinators[index] ? { ...school, coordinator: "c" } : school,
    ),
    driveTimes: pairs(festival, added.drives, (seconds) => ({ seconds })),
    agreements: pairs(
      festival,
      added.agreements,
      ({ lessons: agreed, ...rest }): Omit<Agreement, "venue" | "school"> => ({
        ...rest,
        dates: agreed && dates(agreed),
      }),
    ),
    lessons: lessons.map((lesson, index): Lesson => {
      const { day, ...rest } = added.lessons[index] as Additions["lessons"][0];
      return { ...lesson, ...rest, day: day || lesson.day ? { ...lesson.day, ...day } : null };
    }),
  };
}

/** A small valid festival in which all seven stages have something to say, most of it around their deadlines. */
export const festivalOfAllStages: fc.Arbitrary<Festival> = fc
  .tuple(festivalNearDeadlines, additions)
  .map(([festival, added]) => withAdditions(festival, added));
