import { Temporal } from "@js-temporal/polyfill";
import fc from "fast-check";
import type { FestivalChange } from "../../../src/festival/checker/festival-change.js";
import type { Confirmation } from "../../../src/model/confirmation.js";
import type { Festival } from "../../../src/model/festival.js";
import type { Lesson } from "../../../src/model/lesson.js";
import type { Instant } from "../../../src/time/instant.js";
import { judgedAt } from "../../oracle/random-festival.js";
import { deadlinesOfLesson, lessonOf, plannedLessons } from "../../oracle/random-lessons.js";
import { confirmations, parents, participants } from "../../oracle/random-people.js";
import { each, type Places, places } from "../../oracle/random-places.js";
import { longBefore, type Season, season } from "../../oracle/random-season.js";

/** A valid festival, a valid change of it, and so on; as of some instant after each. */
export interface ChangingFestival {
  readonly festival: Festival;
  readonly at: Instant;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly change: FestivalChange;
  /** The festival afterwards, its lists in no particular order. */
  readonly festival: Festival;
  readonly at: Instant;
}

/** Of the same regions, venues and schools, and of people and lessons of the same names: other lessons, people, acts. */
function edition(chosen: Season, stages: Places): fc.Arbitrary<Festival> {
  const before = longBefore(chosen.day);
  const middle = Temporal.PlainDate.from(chosen.day).toZonedDateTime("UTC").epochMilliseconds;
  return plannedLessons(chosen, stages).chain((planned) => {
    const lists = { parents: [], participants: [], confirmations: [] };
    const document: Festival = { format: "upm-festival/1", ...stages, lessons: planned, ...lists };
    const dues = new Map(planned.map((lesson) => [lesson.id, deadlinesOfLesson(document, lesson)]));
    const anchorsOf = (lesson: string) => [...(dues.get(lesson) ?? []), before, middle];
    const early = [before, before, before, middle, ...[...dues.values()].flat()];
    return fc
      .record({
        lessons: each(planned, (lesson) => lessonOf(chosen, stages, lesson, anchorsOf(lesson.id))),
        parents: parents(chosen, early),
        participants: participants(chosen, early),
      })
      .chain((people) =>
        confirmations(chosen, people.participants, anchorsOf).map((confirmed) => ({
          ...document,
          ...people,
          confirmations: confirmed,
        })),
      );
  });
}

const keysOfLessons = ["day", "date", "startsAt", "school", "venue", "cancelledAt", "invited", "createdAt"];

/** What becomes of a record: that of another edition takes its place, or a part of it, or it is left out. */
const alteration = fc.record({
  list: fc.constantFrom("lessons", "lessons", "parents", "participants", "confirmations", "withdrawals"),
  which: fc.nat(1000),
  edition: fc.constantFrom(0, 1, 2),
  how: fc.constantFrom("whole", "whole", "left out", ...keysOfLessons),
});
type Alteration = typeof alteration extends fc.Arbitrary<infer A> ? A : never;

function altered(festival: Festival, editions: readonly Festival[], alteration: Alteration): Festival {
  const { list, which, how } = alteration;
  const other = editions[alteration.edition] as Festival;
  if (list === "withdrawals") return { ...festival, confirmations: withdrawn(festival.confirmations, which) };
  if (list === "confirmations") {
    const pair = [...other.confirmations, ...festival.confirmations][which % 8];
    const isOther = (one: Confirmation) =>
      one.lesson !== pair?.lesson || one.participant !== pair.participant;
    const taken = how === "left out" ? [] : other.confirmations.filter((one) => !isOther(one));
    return { ...festival, confirmations: [...festival.confirmations.filter(isOther), ...taken] };
  }
  const record = other[list][which % other[list].length];
  if (record === undefined) return festival;
  const before = festival[list].find(({ id }) => id === record.id);
  const others = (festival[list] as readonly { readonly id: string }[]).filter(({ id }) => id !== record.id);
  if (how === "left out") return { ...festival, [list]: others };
  const isPart = list === "lessons" && how !== "whole" && before !== undefined;
  const after = isPart ? { ...before, [how]: (record as Lesson)[how as keyof Lesson] } : record;
  return { ...festival, [list]: [...others, JSON.parse(JSON.stringify(after))] };
}

/** One of the confirmations withdrawn at its very instant, or not any more, and that instant written in another way. */
function withdrawn(made: readonly Confirmation[], which: number): readonly Confirmation[] {
  return made.map((one, position) => {
    if (position !== which % made.length) return one;
    const confirmedAt = one.confirmedAt.replace(/\.(\d{3})\d*/, ".$1").replace(/Z$/, "+00:00");
    const { withdrawnAt, ...rest } = one;
    return typeof withdrawnAt === "string"
      ? { ...rest, confirmedAt }
      : { ...one, withdrawnAt: one.confirmedAt };
  });
}

/** The festival without references to what it does not have. */
function withoutDangling(festival: Festival): Festival {
  const idsOf = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
  const [lessons, people, guardians] = [festival.lessons, festival.participants, festival.parents].map(
    idsOf,
  ) as [Set<string>, Set<string>, Set<string>];
  const there = (ids: readonly string[]) => ids.filter((id) => people.has(id));
  return {
    ...festival,
    lessons: festival.lessons.map((lesson) => ({
      ...lesson,
      ...(lesson.invited && { invited: there(lesson.invited) }),
      ...(lesson.day?.present && { day: { ...lesson.day, present: there(lesson.day.present) } }),
    })),
    participants: festival.participants.map((participant) => ({
      ...participant,
      ...(participant.links && { links: participant.links.filter(({ parent }) => guardians.has(parent)) }),
    })),
    confirmations: festival.confirmations.filter(
      (one) => lessons.has(one.lesson) && people.has(one.participant) && guardians.has(one.parent),
    ),
  };
}

const keyOf = ({ lesson, participant, confirmedAt }: Confirmation) =>
  `${lesson}/${participant}/${Date.parse(confirmedAt.replace(/\.(\d{3})\d*/, ".$1"))}`;

/** What is to be put in and taken out so that one festival becomes another of the same plan. */
export function changeBetween(before: Festival, after: Festival): FestivalChange {
  const lists = ["lessons", "parents", "participants"] as const;
  const differences = lists.map((list) => [
    list,
    difference<{ readonly id: string }>(before[list], after[list], ({ id }) => id),
  ]);
  const { put, removed } = difference(before.confirmations, after.confirmations, keyOf);
  return {
    ...Object.fromEntries(differences.map(([list, part]) => [list, (part as { put: unknown }).put])),
    confirmations: put,
    remove: {
      ...Object.fromEntries(
        differences.map(([list, part]) => [
          list,
          (part as { removed: readonly { id: string }[] }).removed.map(({ id }) => id),
        ]),
      ),
      confirmations: removed,
    },
  };
}

function difference<R>(before: readonly R[], after: readonly R[], key: (record: R) => string) {
  const earlier = new Map(before.map((record) => [key(record), record]));
  const later = new Set(after.map(key));
  return {
    put: after.filter((record) => JSON.stringify(earlier.get(key(record))) !== JSON.stringify(record)),
    removed: before.filter((record) => !later.has(key(record))),
  };
}

export const changingFestivals: fc.Arbitrary<ChangingFestival> = season.chain((chosen) =>
  places(chosen).chain((stages) => {
    const one = edition(chosen, stages);
    return fc.tuple(one, one, one).chain((editions) => {
      const [festival] = editions;
      const at = judgedAt(festival);
      const steps = fc.array(
        fc.record({ alterations: fc.array(alteration, { maxLength: 3 }), isOtherInstant: fc.nat(5) }),
        { minLength: 1, maxLength: 8 },
      );
      return fc.tuple(at, at, steps).map(([first, second, plan]) => {
        let last = festival;
        return {
          festival,
          at: first,
          steps: plan.map(({ alterations, isOtherInstant }) => {
            const before = last;
            last = withoutDangling(alterations.reduce((now, one) => altered(now, editions, one), before));
            const change = changeBetween(before, last);
            return { change, festival: last, at: isOtherInstant === 0 ? second : first };
          }),
        };
      });
    });
  }),
);
