/** How one clause is broken in a festival that keeps every other. */
import type { Confirmation } from "../../model/confirmation.js";
import type { Festival, FestivalLists } from "../../model/festival.js";
import type { Lesson, LessonDay } from "../../model/lesson.js";
import type { Participant } from "../../model/participant.js";
import type { ClauseId } from "../../regulation/clauses.js";
import type { Regulation } from "../../regulation/regulation.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import type { SubjectKind } from "../../verdict/finding.js";
import type { RegionIds } from "./kept-region.js";
import type { Timeline } from "./timeline.js";

/** The festival that is to be broken, in its first region. */
export interface Broken {
  readonly festival: Festival;
  readonly ids: RegionIds;
  readonly times: Timeline;
  readonly regulation: Regulation;
  /** How long after a deadline something late is done, in milliseconds: 0 or more. */
  readonly lateBy: number;
}

/** One way to break a clause. */
export interface Breach {
  /** As of when the breach shows; where left out, after all that happens. */
  readonly at?: (times: Timeline) => EpochMilliseconds;
  readonly of: (broken: Broken) => Festival;
  /** What it is found of; where left out, the lesson. */
  readonly subject?: (ids: RegionIds) => { readonly kind: SubjectKind; readonly id: string };
  /** Other clauses that cannot be kept then. */
  readonly entails?: readonly ClauseId[];
}

export const ofRegion = ({ region }: RegionIds) => ({ kind: "region", id: region }) as const;
export const ofVenue = ({ venue }: RegionIds) => ({ kind: "venue", id: venue }) as const;
export const ofSchool = ({ school }: RegionIds) => ({ kind: "school", id: school }) as const;
export const ofAgreement = ({ venue, school }: RegionIds) =>
  ({ kind: "agreement", id: `${venue}/${school}` }) as const;
export const ofChild =
  (kind: "invitation" | "confirmation") =>
  ({ lesson, child }: RegionIds) => ({ kind, id: `${lesson}/${child}` });

type ListName = keyof FestivalLists;
type RecordOf<L extends ListName> = FestivalLists[L][number];

/** The festival with something else in those records of a list that are meant. */
export function changed<L extends ListName>(
  festival: Festival,
  list: L,
  isMeant: (record: RecordOf<L>) => boolean,
  change: (record: RecordOf<L>) => RecordOf<L>,
): Festival {
  const records = festival[list] as readonly RecordOf<L>[];
  return { ...festival, [list]: records.map((record) => (isMeant(record) ? change(record) : record)) };
}

/** The festival with more records in some lists. */
export function withMore(
  festival: Festival,
  more: { readonly [L in ListName]?: readonly RecordOf<L>[] },
): Festival {
  const lists = Object.entries(more).map(([list, records]) => [
    list,
    [...festival[list as ListName], ...records],
  ]);
  return { ...festival, ...(Object.fromEntries(lists) as Partial<Festival>) };
}

/** The festival without the lesson of the first region, nor its confirmations. */
export function withoutLesson({ festival, ids }: Broken): Festival {
  return {
    ...festival,
    lessons: festival.lessons.filter(({ id }) => id !== ids.lesson),
    confirmations: festival.confirmations.filter(({ lesson }) => lesson !== ids.lesson),
  };
}

export function withLesson({ festival, ids }: Broken, change: (lesson: Lesson) => Partial<Lesson>): Festival {
  return changed(
    festival,
    "lessons",
    ({ id }) => id === ids.lesson,
    (lesson) => ({ ...lesson, ...change(lesson) }),
  );
}

export function withDay(broken: Broken, change: (day: LessonDay) => LessonDay): Festival {
  return withLesson(broken, ({ day }) => ({ day: { ...day, ...change(day ?? {}) } }));
}

export function withChild(
  { festival, ids }: Broken,
  change: (child: Participant) => Partial<Participant>,
): Festival {
  return changed(
    festival,
    "participants",
    ({ id }) => id === ids.child,
    (child) => ({ ...child, ...change(child) }),
  );
}

export function withConfirmation({ festival, ids }: Broken, change: Partial<Confirmation>): Festival {
  return changed(
    festival,
    "confirmations",
    ({ participant }) => participant === ids.child,
    (confirmation) => ({ ...confirmation, ...change }),
  );
}
