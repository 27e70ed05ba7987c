// Step 5: deliveries, link checks and the record of the day of each lesson; a few lessons are cancelled instead.

import type { Delivery, Lesson, LinkCheck } from "upm-rules";
import { AT, addDays } from "./calendar.ts";
import { infrastructureList } from "./competencies.ts";
import type { Draft } from "./document.ts";
import { act, confirmationsOf, type LessonTimes, type Season, timesOf } from "./season.ts";
import { type Random, seededRandom } from "./seeded-random.ts";

export function addLessonDays(season: Season): void {
  const random = seededRandom("lesson days");
  for (const lesson of season.festival.lessons) {
    const times = timesOf(season, lesson);
    const deliveries = plannedDeliveries(lesson, times, random);
    if (deliveries.length > 0) lesson.deliveries = deliveries;
    lesson.linkChecks = (["venue", "school"] as const).flatMap((by) =>
      plannedLinkChecks(by, lesson, times, random),
    );
    lesson.day = {
      mentorPresent: true,
      venueConnected: true,
      schoolConnected: true,
      representativePresent: true,
    };
    if (hasClassList(season, lesson)) lesson.day.present = expectedClass(season, lesson);
  }
  cancelSome(season);
}

/** Everything for the invited children and one more, a day or two before it is due. */
function plannedDeliveries(lesson: Draft<Lesson>, times: LessonTimes, random: Random): Draft<Delivery>[] {
  const children = (lesson.invited ?? []).length + 1;
  const receivedAt = act(
    addDays(times.deliveryDay, -random.integer(0, 1)),
    random.integer(540, 1020),
    times.zone,
  );
  return (infrastructureList(lesson.competency) ?? [])
    .filter(({ deliver }) => deliver)
    .flatMap(({ item, quantity, per }) => {
      const needed = per === "participant" ? quantity * children : quantity;
      if (needed < 10 || !random.chance(0.06)) return [{ item, quantity: needed, receivedAt }];
      // A delivery in two parts.
      const part = Math.floor(needed / 2);
      const earlier = act(addDays(times.deliveryDay, -3), random.integer(540, 1020), times.zone);
      return [
        { item, quantity: part, receivedAt: earlier },
        { item, quantity: needed - part, receivedAt },
      ];
    });
}

function plannedLinkChecks(
  by: "venue" | "school",
  lesson: Draft<Lesson>,
  times: LessonTimes,
  random: Random,
): Draft<LinkCheck>[] {
  const passed = {
    by,
    at: act(addDays(lesson.date, -1), random.integer(600, 1020), times.zone),
    passed: true,
  };
  if (!random.chance(0.05)) return [passed];
  return [
    { by, at: act(addDays(lesson.date, -2), random.integer(600, 1020), times.zone), passed: false },
    passed,
  ];
}

/** Where parents still confirm after the check, nobody can know at the check who will be present. */
function hasClassList(season: Season, lesson: Draft<Lesson>): boolean {
  if (lesson.createdAt === undefined || Date.parse(lesson.createdAt) > AT) return true;
  return confirmationsOf(season, lesson.id).every(({ confirmedAt }) => Date.parse(confirmedAt) <= AT);
}

/** Every child with a confirmation that was not withdrawn. */
function expectedClass(season: Season, lesson: Draft<Lesson>): string[] {
  const withdrawn = new Set<string>();
  const confirmed = new Set<string>();
  for (const { participant, withdrawnAt } of confirmationsOf(season, lesson.id)) {
    confirmed.add(participant);
    if (withdrawnAt !== undefined) withdrawn.add(participant);
  }
  return (lesson.invited ?? []).filter((id) => confirmed.has(id) && !withdrawn.has(id));
}

/** A third of them after the fixed instant. Cancelled lessons are no place for breaches, nor were they held. */
function cancelSome(season: Season): void {
  const random = seededRandom("cancelled lessons");
  const createdBefore = season.festival.lessons.filter(
    ({ createdAt, date }) => Date.parse(createdAt ?? "") < AT && date > "2020-11-10",
  );
  const createdAfter = season.festival.lessons.filter(({ createdAt }) => Date.parse(createdAt ?? "") > AT);
  for (const lesson of [...random.sample(createdBefore, 4), ...random.sample(createdAfter, 2)]) {
    const { zone } = timesOf(season, lesson);
    const cancelledOn = Date.parse(lesson.createdAt ?? "") < AT ? "2020-11-09" : addDays(lesson.date, -1);
    lesson.cancelledAt = act(cancelledOn, random.integer(900, 1080), zone);
    delete lesson.deliveries;
    delete lesson.linkChecks;
    delete lesson.day;
    season.broken.add(lesson.id);
  }
}
