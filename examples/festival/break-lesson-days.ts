// Breaks of stages VI and VII: deliveries, link checks, and who and what was there on the day.

import type { Lesson, LessonDay } from "upm-rules";
import { AT, written } from "./calendar.ts";
import { isSeen, takeLessons, unanswered, wholeLessons } from "./choices.ts";
import { infrastructureList, needsDelivery } from "./competencies.ts";
import type { Draft } from "./document.ts";
import { isOpen } from "./lessons.ts";
import { later, type Season, schoolZone, timesOf } from "./season.ts";
import { type Random, seededRandom } from "./seeded-random.ts";

export function breakLessonDays(season: Season): void {
  const random = seededRandom("break lesson days");
  startWithTheCheck(season);
  breakDeliveries(season, random);
  breakPresence(season, random);
  breakClassLists(season, random);
  breakLinkChecks(season, random);
}

/** `held` lessons that had begun by the fixed instant and two later ones, whose breaks show only at later checks. */
function heldAndLater(
  season: Season,
  random: Random,
  held: number,
  condition: (lesson: Draft<Lesson>) => boolean = () => true,
): Draft<Lesson>[] {
  const withRecord = (lesson: Draft<Lesson>): boolean =>
    lesson.day?.present !== undefined && condition(lesson);
  return [
    ...takeLessons(
      season,
      random,
      wholeLessons(season, (lesson) => timesOf(season, lesson).start <= AT && withRecord(lesson)),
      held,
    ),
    ...takeLessons(
      season,
      random,
      wholeLessons(season, (lesson) => !isSeen(lesson.createdAt) && withRecord(lesson)),
      2,
    ),
  ];
}

const isHeld = (season: Season, lesson: Draft<Lesson>): boolean => timesOf(season, lesson).start <= AT;

/** A lesson in Moscow that starts at the very instant of the check: what is due at its start is due now. */
function startWithTheCheck(season: Season): void {
  const lesson = wholeLessons(
    season,
    ({ date, school }) => date === "2020-11-13" && schoolZone(season, school) === "Europe/Moscow",
  )[0];
  if (!lesson?.day) throw new Error("no lesson in Moscow on the day of the check");
  season.broken.add(lesson.id);
  lesson.startsAt = "12:00";
  delete lesson.day.schoolConnected;
  season.expected.add("VII.school-connected", "unknown", "school", "lesson", lesson.id);
}

function breakDeliveries(season: Season, random: Random): void {
  const isDelivered = (lesson: Draft<Lesson>): boolean => {
    const items = (lesson.deliveries ?? []).map(({ item }) => item);
    return (
      needsDelivery(lesson.competency) &&
      new Set(items).size === items.length &&
      (lesson.day?.present?.length ?? 0) > 5
    );
  };
  const over = (lesson: Draft<Lesson>): boolean =>
    timesOf(season, lesson).deliveryDue < AT - 24 * 3_600_000 && isDelivered(lesson);
  const toCome = (lesson: Draft<Lesson>): boolean => !isSeen(lesson.createdAt) && isDelivered(lesson);
  const take = (condition: (lesson: Draft<Lesson>) => boolean, count: number): Draft<Lesson>[] =>
    takeLessons(season, random, wholeLessons(season, condition), count);
  const missed = (lesson: Draft<Lesson>, doneAt?: number): void =>
    season.expected.addMissedDuty(
      "VI.delivered",
      "venue",
      "lesson",
      lesson.id,
      timesOf(season, lesson).deliveryDue,
      doneAt,
    );

  // One item came on the morning after.
  for (const lesson of [...take(over, 3), ...take(toCome, 2)]) {
    const last = lesson.deliveries?.at(-1);
    const { deliveryDue, zone } = timesOf(season, lesson);
    if (last) last.receivedAt = written(deliveryDue + 9.5 * 3_600_000, zone);
    missed(lesson, deliveryDue + 9.5 * 3_600_000);
  }
  // Nothing came.
  for (const lesson of [...take(over, 2), ...take(toCome, 1)]) {
    delete lesson.deliveries;
    missed(lesson);
  }
  // One item came in too small a number, for a class of more than five.
  const perChild = (lesson: Draft<Lesson>): string | undefined =>
    infrastructureList(lesson.competency)?.find(({ deliver, per }) => deliver && per === "participant")?.item;
  const hasPerChild = (lesson: Draft<Lesson>): boolean => perChild(lesson) !== undefined;
  for (const lesson of [
    ...take((lesson) => over(lesson) && hasPerChild(lesson), 2),
    ...take((lesson) => toCome(lesson) && hasPerChild(lesson), 1),
  ]) {
    const delivery = lesson.deliveries?.find(({ item }) => item === perChild(lesson));
    if (delivery) delivery.quantity = 5;
    missed(lesson);
  }

  // Without an infrastructure list nobody knows what to deliver; that holds for every such lesson that was created.
  for (const lesson of season.festival.lessons) {
    if (infrastructureList(lesson.competency) || !isSeen(lesson.createdAt) || isSeen(lesson.cancelledAt))
      continue;
    season.expected.add("VI.delivered", "unknown", "venue", "lesson", lesson.id);
  }
}

type Presence = Exclude<keyof LessonDay, "present">;

function breakPresence(season: Season, random: Random): void {
  const clauses: readonly (readonly [clause: string, actor: "venue" | "school", fact: Presence])[] = [
    ["VII.mentor-present", "venue", "mentorPresent"],
    ["VII.venue-connected", "venue", "venueConnected"],
    ["VII.school-connected", "school", "schoolConnected"],
    ["VII.representative-present", "school", "representativePresent"],
  ];
  for (const [clause, actor, fact] of clauses) {
    for (const lesson of heldAndLater(season, random, 2)) {
      if (lesson.day) lesson.day[fact] = false;
      if (isHeld(season, lesson)) season.expected.add(clause, "overdue", actor, "lesson", lesson.id);
    }
    for (const lesson of heldAndLater(season, random, 1)) {
      if (lesson.day) delete lesson.day[fact];
      if (isHeld(season, lesson)) season.expected.add(clause, "unknown", actor, "lesson", lesson.id);
    }
  }
}

function breakClassLists(season: Season, random: Random): void {
  const { expected } = season;

  // One or two confirmed children stayed away.
  for (const lesson of heldAndLater(season, random, 5)) {
    if (lesson.day?.present) lesson.day.present = lesson.day.present.slice(random.integer(1, 2));
    if (isHeld(season, lesson))
      expected.add("VII.participants-present", "overdue", "school", "lesson", lesson.id);
  }
  // Nobody wrote down who was there.
  for (const lesson of heldAndLater(season, random, 2)) {
    if (lesson.day) delete lesson.day.present;
    if (isHeld(season, lesson))
      expected.add("VII.participants-present", "unknown", "school", "lesson", lesson.id);
  }
  // A child came along who was not confirmed. One list was already written for a lesson to come.
  const hasUnanswered = (lesson: Draft<Lesson>): boolean => unanswered(season, lesson).length > 0;
  const ahead = wholeLessons(
    season,
    (lesson) => isOpen(season, lesson) && lesson.day?.present !== undefined && hasUnanswered(lesson),
  );
  for (const lesson of [
    ...heldAndLater(season, random, 4, hasUnanswered),
    ...takeLessons(season, random, ahead, 1),
  ]) {
    lesson.day?.present?.push(...unanswered(season, lesson).slice(0, 1));
    if (isSeen(lesson.createdAt))
      expected.add("VII.only-confirmed", "advised", "school", "lesson", lesson.id);
  }
}

function breakLinkChecks(season: Season, random: Random): void {
  for (const by of ["venue", "school"] as const) {
    heldAndLater(season, random, 3).forEach((lesson, place) => {
      const { linkCheckDue, zone } = timesOf(season, lesson);
      const others = (lesson.linkChecks ?? []).filter((check) => check.by !== by);
      const own = (lesson.linkChecks ?? []).filter((check) => check.by === by);
      const last = own.at(-1)?.at ?? "";
      if (place % 3 === 0) lesson.linkChecks = others;
      // It had worked, and then no longer did.
      else if (place % 3 === 1)
        lesson.linkChecks = [...others, ...own, { by, at: later(last, 45, zone), passed: false }];
      // Checked at the very start, which is not in advance.
      else lesson.linkChecks = [...others, { by, at: written(linkCheckDue, zone), passed: true }];
      if (isHeld(season, lesson))
        season.expected.add(`VII.${by}-link-checked`, "overdue", by, "lesson", lesson.id);
    });
  }
}
