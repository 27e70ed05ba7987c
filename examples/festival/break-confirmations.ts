// Breaks of stage V: confirmations for a second lesson, too late, or for the class of another school.

import type { Confirmation, Lesson } from "upm-rules";
import { addViolated } from "./break-conditions.ts";
import { AT, addDays, startOfDay, written } from "./calendar.ts";
import { isSeen, takeConfirmations, wholeConfirmations, wholeLessons } from "./choices.ts";
import type { Draft } from "./document.ts";
import { isOpen } from "./lessons.ts";
import { addParticipant } from "./participants.ts";
import {
  confirmationId,
  confirmationsOf,
  later,
  lessonOf,
  participantOf,
  type Season,
  schoolOf,
  schoolZone,
  timesOf,
} from "./season.ts";
import { type Random, seededRandom } from "./seeded-random.ts";

export function breakConfirmations(season: Season): void {
  const random = seededRandom("break confirmations");
  attendTwice(season, random);
  confirmLate(season, random);
  confirmElsewhere(season, random);
  withdrawAfterwards(season, random);
}

/** Children who took part in one lesson and were confirmed for another of their school. */
function attendTwice(season: Season, random: Random): void {
  const twice = (first: Draft<Lesson>, seen: boolean): void => {
    const held = timesOf(season, first).start;
    const second = wholeLessons(season, (lesson) => {
      const open = Math.max(held, Date.parse(lesson.linkForwardedAt ?? "")) + 2 * 3_600_000;
      return (
        lesson.school === first.school &&
        lesson.id !== first.id &&
        isSeen(lesson.createdAt) === seen &&
        open < timesOf(season, lesson).confirmationDue &&
        (!seen || open <= AT) &&
        lesson.day?.present !== undefined
      );
    })[0];
    const child = first.day?.present?.find((id) => !season.broken.has(id));
    const before = confirmationsOf(season, first.id).find(({ participant }) => participant === child);
    if (!second || !child || !before) return;
    season.broken.add(child);
    // Its class list is what makes the trial; nobody may be struck off it.
    if (seen) season.broken.add(first.id);
    const { zone } = timesOf(season, second);
    const confirmedAt = written(Math.max(held, Date.parse(second.linkForwardedAt ?? "")) + 5_400_000, zone);
    const confirmation = { lesson: second.id, participant: child, parent: before.parent, confirmedAt };
    season.festival.confirmations.push(confirmation);
    second.invited?.push(child);
    second.day?.present?.push(child);
    addViolated(season, "V.no-earlier-trial", confirmation);
  };
  const held = wholeLessons(season, ({ date }) => date < "2020-11-12");
  const alsoOpen = held.filter(
    (first) =>
      wholeLessons(
        season,
        (lesson) =>
          lesson.school === first.school && isOpen(season, lesson) && lesson.day?.present !== undefined,
      ).length > 0,
  );
  for (const lesson of random.sample(alsoOpen, 4)) twice(lesson, true);
  for (const lesson of random.sample(held, 10)) twice(lesson, false);
}

function confirmLate(season: Season, random: Random): void {
  const over = (confirmation: Draft<Confirmation>): boolean => {
    const lesson = lessonOf(season, confirmation.lesson);
    return timesOf(season, lesson).confirmationDue < AT - 48 * 3_600_000;
  };
  const late = [
    ...takeConfirmations(season, random, wholeConfirmations(season, over), 9),
    ...takeConfirmations(
      season,
      random,
      wholeConfirmations(season, (_, lesson) => !isSeen(lesson.linkSentAt) && !isSeen(lesson.createdAt)),
      9,
    ),
  ];
  late.forEach((confirmation, place) => {
    const { confirmationDue, zone } = timesOf(season, lessonOf(season, confirmation.lesson));
    // The first one at midnight sharp.
    const minutes = place === 0 ? 0 : random.integer(20, 2300);
    confirmation.confirmedAt = written(confirmationDue + minutes * 60_000, zone);
    if (isSeen(confirmation.confirmedAt))
      season.expected.add(
        "V.confirmed-in-time",
        "late",
        "school",
        "confirmation",
        confirmationId(confirmation),
      );
  });

  // The last millisecond that counts.
  for (const confirmation of takeConfirmations(season, random, wholeConfirmations(season, over), 2)) {
    const { confirmationDue, zone } = timesOf(season, lessonOf(season, confirmation.lesson));
    confirmation.confirmedAt = written(confirmationDue - 1, zone);
  }

  // Across the night in which Volgograd set its clocks back, days of 24 hours would allow this hour; the calendar does not.
  const across = wholeConfirmations(
    season,
    (_, { school, date }) => schoolZone(season, school) === "Europe/Volgograd" && date > "2020-12-27",
  );
  for (const confirmation of takeConfirmations(season, random, across, 2)) {
    const { confirmationDue, zone } = timesOf(season, lessonOf(season, confirmation.lesson));
    confirmation.confirmedAt = written(confirmationDue + 30 * 60_000, zone);
  }

  // In time without a diagnostic test, and again with one, but late: the confirmation made in time is the one judged.
  for (const confirmation of takeConfirmations(season, random, wholeConfirmations(season, over), 2)) {
    const { confirmationDue, zone } = timesOf(season, lessonOf(season, confirmation.lesson));
    participantOf(season, confirmation.participant).diagnosticTests = [
      written(confirmationDue + 60 * 60_000, zone),
    ];
    season.festival.confirmations.push({
      ...confirmation,
      confirmedAt: written(confirmationDue + 90 * 60_000, zone),
    });
    addViolated(season, "V.diagnostics-taken", confirmation);
  }
}

/** Children of another school of the region take a place in the class. */
function confirmElsewhere(season: Season, random: Random): void {
  const { festival, expected } = season;
  const over = wholeLessons(
    season,
    (lesson) => timesOf(season, lesson).confirmationDue <= AT && lesson.day?.present !== undefined,
  );
  const toCome = wholeLessons(
    season,
    ({ createdAt, day }) => !isSeen(createdAt) && day?.present !== undefined,
  );
  for (const lesson of [...random.sample(over, 4), ...random.sample(toCome, 3)]) {
    const own = schoolOf(season, lesson.school);
    const other = festival.schools.find(({ id, region }) => region === own.region && id !== own.id);
    if (!other) continue;
    const child = addParticipant(season, other.id, lesson, random);
    season.broken.add(child.id);
    const parent = child.links?.[0]?.parent ?? "";
    const { zone } = timesOf(season, lesson);
    const confirmedAt = later(lesson.linkForwardedAt ?? "", 800, zone);
    festival.confirmations.push({ lesson: lesson.id, participant: child.id, parent, confirmedAt });
    lesson.invited?.push(child.id);
    lesson.day?.present?.push(child.id);
    if (isSeen(confirmedAt))
      expected.add("V.own-school", "advised", "school", "confirmation", `${lesson.id}/${child.id}`);
  }
}

/** Withdrawing after the lesson hides nothing and breaks nothing. */
function withdrawAfterwards(season: Season, random: Random): void {
  const held = wholeConfirmations(season, (_, lesson) => timesOf(season, lesson).start < AT - 24 * 3_600_000);
  for (const confirmation of takeConfirmations(season, random, held, 2)) {
    const { zone } = timesOf(season, lessonOf(season, confirmation.lesson));
    confirmation.withdrawnAt = written(
      startOfDay(addDays(lessonOf(season, confirmation.lesson).date, 1), zone) + 9 * 3_600_000,
      zone,
    );
  }
}
