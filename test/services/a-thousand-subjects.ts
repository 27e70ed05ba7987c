import type * as Effect from "effect/Effect";
import * as effect from "../../src/entries/effect.js";
import type { Festival } from "../../src/model/festival.js";
import type { UpmRules } from "../../src/sdk/create-upm-rules.js";
import type { LookupError } from "../../src/services/errors.js";
import type { OutsideFacts } from "../../src/services/outside-facts.js";
import type { Sources } from "../../src/services/sources.js";
import type { ConfirmationFacts } from "../../src/stages/5-confirmation/confirmation-facts.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import {
  confirmation,
  lesson,
  parent,
  participant,
  region,
  school,
  smallFestival,
} from "../arbitraries/small-festival.js";

const venue = smallFestival().venues[0] as Festival["venues"][number];
const agreement = smallFestival().agreements[0] as Festival["agreements"][number];

/** Something for each number below a thousand. */
const thousand = <T>(make: (number: number) => T): T[] =>
  Array.from({ length: 1000 }, (_, number) => make(number));
/** An act that was not done in every so many cases, so that one subject's verdict is not another's. */
const unless = <T>(number: number, every: number, instant: T) => (number % every === 0 ? null : instant);

const kit = { item: "kit", kind: "equipment", quantity: 1, per: "participant", deliver: true } as const;
const competencies = [
  { id: "17", name: "Web technologies", infrastructureList: [kit] },
  { id: "R5", name: "Prototyping", infrastructureList: [] },
];

/** A thousand regions with a venue each. */
const manyRegions: Festival = smallFestival({
  regions: thousand((number) => ({
    ...region,
    id: `region-${number}`,
    venues: [`venue-${number}`],
    venuesChosenAt: unless(number, 3, region.venuesChosenAt),
    amendments: { planDeadline: number % 5 === 0 ? "2020-10-10" : "2020-12-01" },
  })),
  venues: thousand((number) => ({ ...venue, id: `venue-${number}`, region: `region-${number}` })),
});

/** One region with a thousand of everything else; pairs and lessons are of its first venue. */
const oneRegion: Festival = smallFestival({
  regions: [{ ...region, competencies: ["17", "R5"], venues: thousand((number) => `venue-${number}`) }],
  competencies,
  venues: thousand((number) => ({
    ...venue,
    id: `venue-${number}`,
    competencies: ["17", "R5"],
    candidateSchools: number === 0 ? thousand((other) => `school-${other}`) : ["school-0"],
    schoolsListedAt: number % 3 === 0 ? "2020-11-01T10:00+05:00" : "2020-10-02T10:00+05:00",
  })),
  schools: thousand((number) => ({ ...school, id: `school-${number}` })),
  driveTimes: thousand((number) => ({
    venue: "venue-0",
    school: `school-${number}`,
    seconds: 1300 + number,
  })),
  agreements: [
    ...thousand((number) => ({
      ...agreement,
      venue: "venue-0",
      school: `school-${number}`,
      contactedAt: unless(number, 4, agreement.contactedAt),
      schoolAgreedAt: unless(number, 7, agreement.schoolAgreedAt),
    })),
    { ...agreement, venue: "venue-1", school: "school-0" },
  ],
  lessons: thousand((number) => ({
    ...lesson,
    id: `lesson-${number}`,
    venue: "venue-0",
    school: `school-${number}`,
    createdAt: unless(number, 5, lesson.createdAt),
    linkSentAt: unless(number, 3, lesson.linkSentAt),
    linkForwardedAt: unless(number, 2, lesson.linkForwardedAt),
    day: { present: [`child-${(number * 7) % 300}`] },
  })),
  parents: thousand((number) => ({ ...parent, id: `parent-${number}` })),
  participants: thousand((number) => ({
    ...participant,
    id: `child-${number}`,
    school: `school-${number}`,
    links: [{ parent: `parent-${number + (number % 4 === 0 ? 1 : 0)}`, linkedAt: "2020-10-01T13:00+05:00" }],
    diagnosticTests: number % 3 === 0 ? [] : ["2020-10-02T12:00+05:00"],
  })),
  confirmations: thousand((number) => ({
    ...confirmation,
    lesson: `lesson-${number - (number % 2)}`,
    participant: `child-${number}`,
    parent: `parent-${number}`,
  })),
});

const nothing = { region: "", venue: "", school: "", lesson: "", participant: "", parent: "" };

/** The ids that checks take. */
export type Ids = Readonly<typeof nothing>;

const lessons = thousand((number): Ids => ({ ...nothing, lesson: `lesson-${number}` }));
const venues = thousand((number): Ids => ({ ...nothing, venue: `venue-${number}` }));
const pairs = thousand((number): Ids => ({ ...nothing, venue: "venue-0", school: `school-${number}` }));
const confirmations = thousand(
  (number): Ids => ({
    ...nothing,
    lesson: "lesson-1",
    participant: `child-${number}`,
    parent: `parent-${number}`,
  }),
);
const confirmationKeys = { lessons: 1, participants: 1000, parents: 1000, lessonsAttended: 1000 };

/** A check, or whatever else is asked by ids, with a thousand subjects. */
export interface Stage<Answer = Verdict> {
  readonly check: (ids: Ids) => Effect.Effect<Answer, LookupError, OutsideFacts>;
  readonly festival: Festival;
  readonly subjects: readonly Ids[];
  /** How many keys each source has to be asked for. */
  readonly keys: Partial<Record<keyof Sources, number>>;
}

/** Every check of every stage, by the name that the client gives it. */
export const stages: Readonly<Record<Exclude<keyof UpmRules, "dispose">, Stage>> = {
  regionPlan: {
    check: effect.checkRegionPlan,
    festival: manyRegions,
    subjects: thousand((number): Ids => ({ ...nothing, region: `region-${number}` })),
    keys: { regions: 1000, venues: 1000, regulations: 1000 },
  },
  schoolList: {
    check: effect.checkSchoolList,
    festival: oneRegion,
    subjects: venues,
    keys: { venues: 1000, regions: 1, regulations: 1 },
  },
  candidateSchool: {
    check: effect.checkCandidateSchool,
    festival: oneRegion,
    subjects: pairs,
    keys: { venues: 1, schools: 1000, regionsPlanning: 1, driveTimes: 1000, competencies: 2, regulations: 1 },
  },
  schoolChoice: {
    check: effect.checkSchoolChoice,
    festival: oneRegion,
    subjects: venues,
    keys: { venues: 1000, agreementsOfVenues: 1000, regions: 1, regulations: 1 },
  },
  agreement: {
    check: effect.checkAgreement,
    festival: oneRegion,
    subjects: pairs,
    keys: {
      agreements: 1000,
      venues: 1,
      schools: 1000,
      regionsPlanning: 1,
      driveTimes: 1000,
      competencies: 1,
      regulations: 1,
    },
  },
  lessonCreation: {
    check: effect.checkLessonCreation,
    festival: oneRegion,
    subjects: lessons,
    keys: { lessons: 1000, agreements: 1000, regulations: 1 },
  },
  linkSending: {
    check: effect.checkLinkSending,
    festival: oneRegion,
    subjects: lessons,
    keys: { lessons: 1000, regulations: 1 },
  },
  confirmation: {
    check: effect.checkConfirmation,
    festival: oneRegion,
    subjects: confirmations,
    keys: { ...confirmationKeys, regulations: 1 },
  },
  linkForwarding: {
    check: effect.checkLinkForwarding,
    festival: oneRegion,
    subjects: lessons,
    keys: { lessons: 1000, regulations: 1 },
  },
  delivery: {
    check: effect.checkDelivery,
    festival: oneRegion,
    subjects: lessons,
    keys: { lessons: 1000, confirmationsOfLessons: 1000, competencies: 1, regulations: 1 },
  },
  lessonDay: {
    check: effect.checkLessonDay,
    festival: oneRegion,
    subjects: lessons,
    keys: { lessons: 1000, confirmationsOfLessons: 1000 },
  },
};

/** The facts of confirmations: as many calls as their checks, without the regulation. */
export const confirmationFacts: Stage<ConfirmationFacts> = {
  check: effect.confirmationFacts,
  festival: oneRegion,
  subjects: confirmations,
  keys: confirmationKeys,
};

/** When they are judged: the day after the lessons. */
export const at = "2020-11-17T12:00Z";

/** How many keys each call has where so many are asked for at once. */
export function callsFor(keys: Stage["keys"], batchSize: number): Partial<Record<keyof Sources, number[]>> {
  const sizes = (total: number): number[] =>
    total > batchSize ? [batchSize, ...sizes(total - batchSize)] : [total];
  return Object.fromEntries(Object.entries(keys).map(([source, total]) => [source, sizes(total)]));
}
