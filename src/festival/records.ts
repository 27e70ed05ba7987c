import type { Agreement } from "../model/agreement.js";
import type { Competency } from "../model/competency.js";
import type { Confirmation } from "../model/confirmation.js";
import type { DriveTime } from "../model/drive-time.js";
import type { FestivalLists } from "../model/festival.js";
import type { Id } from "../model/id.js";
import type { Lesson } from "../model/lesson.js";
import type { Parent } from "../model/parent.js";
import type { Participant } from "../model/participant.js";
import type { Region } from "../model/region.js";
import type { School } from "../model/school.js";
import type { Venue } from "../model/venue.js";
import { amend } from "../regulation/amend.js";
import { type Regulation, upm2020 } from "../regulation/regulation.js";
import type { AttendedLesson } from "../stages/5-confirmation/confirmation-from-records.js";
import { dayOf } from "../time/calendar-date.js";
import type { EpochMilliseconds } from "../time/instant.js";
import { startOrEndOfDay } from "../time/lesson-start.js";
import { type Zone, zoneNamed } from "../time/zone.js";
import { entryOf, grouped } from "./grouped.js";

/**
 * Lists of a festival, any of which may be absent: what it would say is then unknown.
 *
 * @since 0.1.0
 * @public
 */
export type PartialFestival = { readonly [L in keyof FestivalLists]?: FestivalLists[L] | null | undefined };

/** The records of a festival by their ids, and what follows from several of them. */
export interface Records {
  readonly festival: PartialFestival;
  readonly lesson: (id: Id) => Lesson | undefined;
  readonly region: (id: Id) => Region | undefined;
  readonly competency: (id: Id) => Competency | undefined;
  readonly venue: (id: Id) => Venue | undefined;
  readonly school: (id: Id) => School | undefined;
  readonly participant: (id: Id) => Participant | undefined;
  readonly parent: (id: Id) => Parent | undefined;
  /** The zone of a venue; undefined where the venue or its region is not among the records. */
  readonly venueZone: (id: Id) => Zone | undefined;
  /** The regions in whose plans a venue is, whether chosen yet or not. */
  readonly plannedBy: (venue: Id) => readonly Region[];
  /** The agreements of a venue. */
  readonly agreementsOf: (venue: Id) => readonly Agreement[];
  /** The agreements of a school. */
  readonly agreementsWith: (school: Id) => readonly Agreement[];
  /** The agreement of a venue and a school; `none` where there is none, undefined where that is not known. */
  readonly agreement: (venue: Id, school: Id) => Agreement | "none" | undefined;
  /** The drive from a venue to a school: whole seconds, or that there is no road; undefined where unknown. */
  readonly drive: (venue: Id, school: Id) => DriveTime["seconds"] | undefined;
  /** The zone of a school; undefined where the school or its region is not among the records. */
  readonly schoolZone: (id: Id) => Zone | undefined;
  /** The region whose regulation judges a venue and all about its lessons. */
  readonly venueRegion: (id: Id) => Region | undefined;
  /** The regulation in force in a region. */
  readonly regulationOf: (region: Id) => Regulation;
  /** The confirmations of a lesson by participant, in the order of the document; undefined where the list is absent. */
  readonly confirmationsOf: (lesson: Id) => ReadonlyMap<Id, readonly Confirmation[]> | undefined;
  /** The lessons in whose class a participant was, cancelled or not. */
  readonly lessonsAttended: (participant: Id) => readonly AttendedLesson[];
  /** When a lesson starts; the end of its day where no start is known; undefined where its zone is unknown. */
  readonly startOf: (lesson: Lesson) => EpochMilliseconds | undefined;
}

const listNames = [
  "regions",
  "competencies",
  "venues",
  "schools",
  "driveTimes",
  "agreements",
  "lessons",
  "parents",
  "participants",
  "confirmations",
] as const satisfies ReadonlyArray<keyof FestivalLists>;

const none: ReadonlyMap<Id, readonly Confirmation[]> = new Map();

/** Looks records up by id: each list is gone through once, when first asked for. */
export function recordsOf(festival: PartialFestival): Records {
  const regions = byId<Region>(() => festival.regions);
  const venues = byId<Venue>(() => festival.venues);
  const schools = byId<School>(() => festival.schools);
  const regulations = new Map<Id, Regulation>();
  const confirmations = once(() => festival.confirmations && confirmationsByLesson(festival.confirmations));
  const attendances = once(() => lessonsByParticipant(festival.lessons ?? []));
  // With all lists there, what is not in one is known not to be.
  const complete = listNames.every((list) => Array.isArray(festival[list]));
  const plans = once(() =>
    grouped((festival.regions ?? []).flatMap((region) => region.venues.map((venue) => [venue, region]))),
  );
  const agreements = once(() =>
    grouped((festival.agreements ?? []).map((agreement) => [agreement.venue, agreement])),
  );
  const agreementsOfSchools = once(() =>
    grouped((festival.agreements ?? []).map((agreement) => [agreement.school, agreement])),
  );
  const agreementOf = once(() => byPair(festival.agreements));
  const drives = once(() => byPair(festival.driveTimes));
  const zoneOf = (place: Venue | School | undefined) => {
    const name = place && (place.timeZone ?? regions(place.region)?.timeZone);
    return name === undefined ? undefined : zoneNamed(name);
  };
  const schoolZone = (id: Id) => zoneOf(schools(id));
  const startOf = ({ school, date, startsAt }: Lesson) => {
    const zone = schoolZone(school);
    return zone && startOrEndOfDay(dayOf(date), startsAt ?? undefined, zone);
  };
  return {
    festival,
    lesson: byId<Lesson>(() => festival.lessons),
    region: regions,
    competency: byId<Competency>(() => festival.competencies),
    venue: venues,
    school: schools,
    participant: byId<Participant>(() => festival.participants),
    parent: byId<Parent>(() => festival.parents),
    venueZone: (id) => zoneOf(venues(id)),
    plannedBy: (venue) => plans().get(venue) ?? [],
    agreementsOf: (venue) => agreements().get(venue) ?? [],
    agreementsWith: (school) => agreementsOfSchools().get(school) ?? [],
    agreement: (venue, school) => agreementOf().get(`${venue}/${school}`) ?? (complete ? "none" : undefined),
    drive: (venue, school) => drives().get(`${venue}/${school}`)?.seconds,
    schoolZone,
    venueRegion: (id) => {
      const venue = venues(id);
      return venue && regions(venue.region);
    },
    regulationOf: (id) => {
      let regulation = regulations.get(id);
      if (regulation === undefined) {
        regulation = amend(upm2020, regions(id)?.amendments ?? {});
        regulations.set(id, regulation);
      }
      return regulation;
    },
    confirmationsOf: (lesson) => {
      const byLesson = confirmations();
      return byLesson ? (byLesson.get(lesson) ?? none) : undefined;
    },
    lessonsAttended: (participant) =>
      (attendances().get(participant) ?? []).map((lesson) => ({ lesson, start: startOf(lesson) })),
    startOf,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function byId<R extends { readonly id: Id }>(
  list: () => readonly R[] | null | undefined,
): (id: Id) => R | undefined {
  const map = once(() => new Map((list() ?? []).map((record) => [record.id, record])));
  return (id) => map().get(id);
}

function confirmationsByLesson(confirmations: readonly Confirmation[]) {
  const byLesson = new Map<Id, Map<Id, Confirmation[]>>();
  for (const confirmation of confirmations) {
    const byParticipant = entryOf(byLesson, confirmation.lesson, () => new Map<Id, Confirmation[]>());
    entryOf(byParticipant, confirmation.participant, () => []).push(confirmation);
  }
  return byLesson;
}

function byPair<R extends { readonly venue: Id; readonly school: Id }>(
  list: readonly R[] | null | undefined,
): ReadonlyMap<string, R> {
  // Ids have no slash, so that a pair has one name only.
  return new Map((list ?? []).map((record) => [`${record.venue}/${record.school}`, record]));
}

function lessonsByParticipant(lessons: readonly Lesson[]) {
  const byParticipant = new Map<Id, Lesson[]>();
  for (const lesson of lessons) {
    for (const participant of lesson.day?.present ?? [])
      entryOf(byParticipant, participant, () => []).push(lesson);
  }
  return byParticipant;
}
