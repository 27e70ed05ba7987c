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
import { Attendances } from "./attendances.js";
import { type FestivalIndex, festivalIndex } from "./festival-index.js";
import { grouped } from "./grouped.js";
import type { ListById } from "./list-by-id.js";
import { once } from "./once.js";

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
  /** The confirmations of a lesson, in the order of the document; undefined where the list is absent. */
  readonly confirmationsOf: (lesson: Id) => readonly Confirmation[] | undefined;
  /** The lessons in whose class a participant was, cancelled or not; without one of them, where it is named. */
  readonly lessonsAttended: (participant: Id, otherThan?: Id) => readonly AttendedLesson[];
  /** When a lesson starts; the end of its day where no start is known; undefined where its zone is unknown. */
  readonly startOf: (lesson: Pick<Lesson, "school" | "date" | "startsAt">) => EpochMilliseconds | undefined;
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

const none: readonly never[] = [];

/** Looks records up by id: each list is gone through once, when first asked for, unless `index` has it already. */
export function recordsOf(
  festival: PartialFestival,
  index: FestivalIndex = festivalIndex(festival),
): Records {
  const regions = byId<Region>(index.regions);
  const venues = byId<Venue>(index.venues);
  const schools = byId<School>(index.schools);
  const regulations = new Map<Id, Regulation>();
  const attendances = once(() => new Attendances(festival.lessons ?? [], index.participants()));
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
  const startOf = ({ school, date, startsAt }: Pick<Lesson, "school" | "date" | "startsAt">) => {
    const zone = schoolZone(school);
    return zone && startOrEndOfDay(dayOf(date), startsAt ?? undefined, zone);
  };
  return {
    festival,
    lesson: byId<Lesson>(index.lessons),
    region: regions,
    competency: byId<Competency>(index.competencies),
    venue: venues,
    school: schools,
    participant: byId<Participant>(index.participants),
    parent: byId<Parent>(index.parents),
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
      const confirmations = index.confirmations();
      return (
        confirmations && ((confirmations.ofLesson(lesson) as readonly Confirmation[] | undefined) ?? none)
      );
    },
    lessonsAttended: (participant, otherThan) => {
      const lessons = attendances().lessonsOf(participant, otherThan);
      return lessons.length === 0 ? none : lessons.map((lesson) => ({ lesson, start: startOf(lesson) }));
    },
    startOf,
  };
}

function byId<R>(list: () => ListById): (id: Id) => R | undefined {
  return (id) => list().get(id) as R | undefined;
}

function byPair<R extends { readonly venue: Id; readonly school: Id }>(
  list: readonly R[] | null | undefined,
): ReadonlyMap<string, R> {
  // Ids have no slash, so that a pair has one name only.
  return new Map((list ?? []).map((record) => [`${record.venue}/${record.school}`, record]));
}
