// The document while it is built, with the look-ups and times that every step asks for.

import type {
  Agreement,
  Amendments,
  Confirmation,
  Festival,
  Lesson,
  Parent,
  Participant,
  Region,
  School,
  Venue,
} from "upm-rules";
import { endOfDay, lastDay, startOfDay, wallTime, written } from "./calendar.ts";
import type { Draft } from "./document.ts";
import { ExpectedFindings } from "./expected-findings.ts";

export interface Season {
  readonly festival: Draft<Festival>;
  readonly expected: ExpectedFindings;
  /** Ids that a break has touched. What is broken once is left alone, so that every finding has one known cause. */
  readonly broken: Set<string>;
}

export function emptySeason(): Season {
  return {
    festival: {
      format: "upm-festival/1",
      regions: [],
      competencies: [],
      venues: [],
      schools: [],
      driveTimes: [],
      agreements: [],
      lessons: [],
      parents: [],
      participants: [],
      confirmations: [],
    },
    expected: new ExpectedFindings(),
    broken: new Set(),
  };
}

function found<T>(thing: T | undefined, id: string): T {
  if (thing === undefined) throw new Error(`nothing called ${id}`);
  return thing;
}

const byId = <T extends { readonly id: string }>(list: readonly T[], id: string): T =>
  found(
    list.find((thing) => thing.id === id),
    id,
  );

export const regionOf = ({ festival }: Season, id: string): Draft<Region> => byId(festival.regions, id);
export const venueOf = ({ festival }: Season, id: string): Draft<Venue> => byId(festival.venues, id);
export const schoolOf = ({ festival }: Season, id: string): Draft<School> => byId(festival.schools, id);
export const lessonOf = ({ festival }: Season, id: string): Draft<Lesson> => byId(festival.lessons, id);
export const parentOf = ({ festival }: Season, id: string): Draft<Parent> => byId(festival.parents, id);
export const participantOf = ({ festival }: Season, id: string): Draft<Participant> =>
  byId(festival.participants, id);

export function agreementOf({ festival }: Season, venue: string, school: string): Draft<Agreement> {
  const agreement = festival.agreements.find((other) => other.venue === venue && other.school === school);
  return found(agreement, `${venue}/${school}`);
}

export function lessonsOf(
  { festival }: Season,
  { venue, school }: Pick<Agreement, "venue" | "school">,
): Draft<Lesson>[] {
  return festival.lessons.filter((lesson) => lesson.venue === venue && lesson.school === school);
}

export function confirmationsOf({ festival }: Season, lesson: string): Draft<Confirmation>[] {
  return festival.confirmations.filter((confirmation) => confirmation.lesson === lesson);
}

export const pairId = ({ venue, school }: Pick<Agreement, "venue" | "school">): string =>
  `${venue}/${school}`;

export const confirmationId = ({ lesson, participant }: Confirmation): string => `${lesson}/${participant}`;

export function venueZone(season: Season, id: string): string {
  const venue = venueOf(season, id);
  return venue.timeZone ?? regionOf(season, venue.region).timeZone;
}

export function schoolZone(season: Season, id: string): string {
  const school = schoolOf(season, id);
  return school.timeZone ?? regionOf(season, school.region).timeZone;
}

/** The first instant after the plan deadline, on the clock of `zone`. */
export function planDue(region: Region, zone: string): number {
  return endOfDay(region.amendments?.planDeadline ?? "2020-10-31", zone);
}

export interface LessonTimes {
  readonly zone: string;
  readonly amendments: Amendments;
  /** The last day on which a confirmation is in time. */
  readonly confirmationDay: string;
  readonly deliveryDay: string;
  readonly creationDue: number;
  readonly confirmationDue: number;
  readonly deliveryDue: number;
  /** When presence is due: the start, or the end of the day where no start time is known. */
  readonly start: number;
  /** When link checks are due: the start, or the start of the day. */
  readonly linkCheckDue: number;
}

export function timesOf(season: Season, lesson: Draft<Lesson>): LessonTimes {
  const zone = schoolZone(season, lesson.school);
  const amendments = regionOf(season, venueOf(season, lesson.venue).region).amendments ?? {};
  const confirmationDay = lastDay(lesson.date, amendments.confirmationLeadDays ?? 5, amendments);
  const deliveryDay = lastDay(lesson.date, amendments.deliveryLeadDays ?? 2, amendments);
  const start =
    lesson.startsAt === undefined ? undefined : wallTime(lesson.date, minutesOf(lesson.startsAt), zone);
  return {
    zone,
    amendments,
    confirmationDay,
    deliveryDay,
    creationDue: endOfDay(lastDay(lesson.date, amendments.lessonLeadDays ?? 5, amendments), zone),
    confirmationDue: endOfDay(confirmationDay, zone),
    deliveryDue: endOfDay(deliveryDay, zone),
    start: start ?? endOfDay(lesson.date, zone),
    linkCheckDue: start ?? startOfDay(lesson.date, zone),
  };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** An act of that day, some whole minutes after midnight, as it is written in the document. */
export function act(date: string, minutes: number, zone: string): string {
  return written(wallTime(date, minutes, zone), zone);
}

/** The same act `minutes` later. */
export function later(instant: string, minutes: number, zone: string): string {
  return written(Date.parse(instant) + minutes * 60_000, zone);
}
