// What the breaks choose from: things that are still whole.

import type { Agreement, Confirmation, Lesson } from "upm-rules";
import { AT } from "./calendar.ts";
import type { Draft } from "./document.ts";
import { confirmationsOf, lessonOf, lessonsOf, pairId, type Season, venueOf } from "./season.ts";
import type { Random } from "./seeded-random.ts";

export const isSeen = (instant: string | undefined): boolean =>
  instant !== undefined && Date.parse(instant) <= AT;

export function wholeLessons(season: Season, condition: (lesson: Draft<Lesson>) => boolean): Draft<Lesson>[] {
  return season.festival.lessons.filter((lesson) => !season.broken.has(lesson.id) && condition(lesson));
}

/** Kamchatka still had time for its plan, so its agreements are left alone. */
export function wholeAgreements(
  season: Season,
  condition: (agreement: Draft<Agreement>) => boolean,
): Draft<Agreement>[] {
  return season.festival.agreements.filter(
    (agreement) =>
      !season.broken.has(pairId(agreement)) &&
      venueOf(season, agreement.venue).region !== "RU-KAM" &&
      lessonsOf(season, agreement).every((lesson) => !season.broken.has(lesson.id)) &&
      condition(agreement),
  );
}

/** The only confirmation of a child whose other facts are whole too. */
export function wholeConfirmations(
  season: Season,
  condition: (confirmation: Draft<Confirmation>, lesson: Draft<Lesson>) => boolean,
): Draft<Confirmation>[] {
  const times = new Map<string, number>();
  for (const { participant } of season.festival.confirmations)
    times.set(participant, (times.get(participant) ?? 0) + 1);
  return season.festival.confirmations.filter((confirmation) => {
    const lesson = lessonOf(season, confirmation.lesson);
    return (
      times.get(confirmation.participant) === 1 &&
      confirmation.withdrawnAt === undefined &&
      !season.broken.has(confirmation.participant) &&
      !season.broken.has(lesson.id) &&
      condition(confirmation, lesson)
    );
  });
}

/** Children who were invited to the lesson and have not confirmed. */
export function unanswered(season: Season, lesson: Draft<Lesson>): string[] {
  const answered = new Set(confirmationsOf(season, lesson.id).map(({ participant }) => participant));
  return (lesson.invited ?? []).filter((id) => !answered.has(id) && !season.broken.has(id));
}

export function takeLessons(
  season: Season,
  random: Random,
  list: readonly Draft<Lesson>[],
  count: number,
): Draft<Lesson>[] {
  const taken = random.sample(list, count);
  for (const lesson of taken) season.broken.add(lesson.id);
  return taken;
}

/** With `andLessons`, the lessons of the agreement are not to be broken in another way either. */
export function takeAgreements(
  season: Season,
  random: Random,
  list: readonly Draft<Agreement>[],
  count: number,
  andLessons?: "andLessons",
): Draft<Agreement>[] {
  const taken = random.sample(list, count);
  for (const agreement of taken) {
    season.broken.add(pairId(agreement));
    if (andLessons) for (const lesson of lessonsOf(season, agreement)) season.broken.add(lesson.id);
  }
  return taken;
}

export function takeConfirmations(
  season: Season,
  random: Random,
  list: readonly Draft<Confirmation>[],
  count: number,
): Draft<Confirmation>[] {
  const taken = random.sample(list, count);
  for (const { participant } of taken) season.broken.add(participant);
  return taken;
}

/** `seen` lessons created before the fixed instant and some created `afterwards`, whose breaks show only at later checks. */
export function seenAndLaterLessons(
  season: Season,
  random: Random,
  condition: (lesson: Draft<Lesson>) => boolean,
  seen: number,
  afterwards: number,
): Draft<Lesson>[] {
  return [
    ...takeLessons(
      season,
      random,
      wholeLessons(season, (lesson) => isSeen(lesson.createdAt) && condition(lesson)),
      seen,
    ),
    ...takeLessons(
      season,
      random,
      wholeLessons(season, (lesson) => !isSeen(lesson.createdAt) && condition(lesson)),
      afterwards,
    ),
  ];
}

/** `seen` confirmations made before the fixed instant, and as many that only later checks know of. */
export function seenAndLaterConfirmations(
  season: Season,
  random: Random,
  seen: number,
  condition: (confirmation: Draft<Confirmation>) => boolean = () => true,
): Draft<Confirmation>[] {
  const before = wholeConfirmations(
    season,
    (confirmation) => isSeen(confirmation.confirmedAt) && condition(confirmation),
  );
  // While the link is out and the confirmation still to come, a missing condition would call for help; leave those out.
  const after = wholeConfirmations(
    season,
    (confirmation, lesson) =>
      !isSeen(lesson.createdAt) && !isSeen(lesson.linkSentAt) && condition(confirmation),
  );
  return [
    ...takeConfirmations(season, random, before, seen),
    ...takeConfirmations(season, random, after, seen),
  ];
}

export function childrenPerParent({ festival }: Season): ReadonlyMap<string, number> {
  const children = new Map<string, number>();
  for (const { links } of festival.participants) {
    for (const { parent } of links ?? []) children.set(parent, (children.get(parent) ?? 0) + 1);
  }
  return children;
}
