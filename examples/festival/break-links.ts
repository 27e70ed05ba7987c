// Breaks of stage IV, and of forwarding in stage V: lessons and links that came late, out of order or never.

import type { Lesson } from "upm-rules";
import { AT, written } from "./calendar.ts";
import { isSeen, seenAndLaterLessons, takeLessons, wholeLessons } from "./choices.ts";
import type { Draft } from "./document.ts";
import { confirmationsOf, later, type Season, timesOf, venueZone } from "./season.ts";
import { type Random, seededRandom } from "./seeded-random.ts";

const HOUR = 3_600_000;

export function breakLinks(season: Season): void {
  const random = seededRandom("break links");
  breakDeadlines(season, random);
  breakOrder(season, random);
}

function breakDeadlines(season: Season, random: Random): void {
  // One deadline for lesson, link and confirmations: regions that amended it are left out.
  const plain = (lesson: Draft<Lesson>): boolean => {
    const { amendments } = timesOf(season, lesson);
    return amendments.leadCount === undefined && amendments.confirmationLeadDays === undefined;
  };
  const longOver = (lesson: Draft<Lesson>): boolean =>
    timesOf(season, lesson).confirmationDue < AT - 72 * HOUR && plain(lesson);
  const over = (lesson: Draft<Lesson>): boolean =>
    timesOf(season, lesson).start > AT + 24 * HOUR &&
    timesOf(season, lesson).confirmationDue <= AT &&
    plain(lesson);
  const toCome = (lesson: Draft<Lesson>): boolean => !isSeen(lesson.createdAt) && plain(lesson);
  const take = (condition: (lesson: Draft<Lesson>) => boolean, count: number): Draft<Lesson>[] =>
    takeLessons(season, random, wholeLessons(season, condition), count);

  for (const lesson of [...take(longOver, 2), ...take(toCome, 2)]) actLate(season, lesson, "created", random);
  for (const lesson of [...take(longOver, 2), ...take(toCome, 2)]) actLate(season, lesson, "sent", random);
  for (const lesson of [...take(longOver, 2), ...take(toCome, 2)])
    actLate(season, lesson, "forwarded", random);
  for (const lesson of take(over, 2)) neverAct(season, lesson, "created");
  for (const lesson of take(over, 2)) neverAct(season, lesson, "sent");
  for (const lesson of take(over, 2)) neverAct(season, lesson, "forwarded");
}

/** The act and all that wait for it come on the day after the deadline; the few who still confirm do so a day later. */
function actLate(
  season: Season,
  lesson: Draft<Lesson>,
  act: "created" | "sent" | "forwarded",
  random: Random,
): void {
  const { confirmationDue: due, zone } = timesOf(season, lesson);
  const zoneOfVenue = venueZone(season, lesson.venue);
  const missed = (clause: string, actor: "venue" | "school", doneAt: number): void =>
    season.expected.addMissedDuty(clause, actor, "lesson", lesson.id, due, doneAt);

  if (act === "created") {
    lesson.createdAt = written(due + 10 * HOUR, zoneOfVenue);
    missed("IV.lesson-created", "venue", due + 10 * HOUR);
  }
  if (act !== "forwarded") {
    lesson.linkSentAt = written(due + 13 * HOUR, zoneOfVenue);
    missed("IV.link-sent", "venue", due + 13 * HOUR);
  }
  lesson.linkForwardedAt = written(due + 20 * HOUR, zone);
  missed("V.link-forwarded", "school", due + 20 * HOUR);

  const stillConfirm = new Set(
    random.sample([...new Set(confirmationsOf(season, lesson.id).map(({ participant }) => participant))], 3),
  );
  season.festival.confirmations = season.festival.confirmations.filter(
    (confirmation) =>
      confirmation.lesson !== lesson.id ||
      (stillConfirm.has(confirmation.participant) && confirmation.withdrawnAt === undefined),
  );
  const present: string[] = [];
  for (const confirmation of confirmationsOf(season, lesson.id)) {
    if (present.includes(confirmation.participant)) continue;
    const confirmedAt = due + random.integer(29 * 60, 44 * 60) * 60_000;
    confirmation.confirmedAt = written(confirmedAt, zone);
    present.push(confirmation.participant);
    if (confirmedAt <= AT)
      season.expected.add(
        "V.confirmed-in-time",
        "late",
        "school",
        "confirmation",
        `${lesson.id}/${confirmation.participant}`,
      );
  }
  // Of two confirmations of one child the first has moved behind the second; only it remains.
  season.festival.confirmations = season.festival.confirmations.filter(
    (confirmation) => confirmation.lesson !== lesson.id || Date.parse(confirmation.confirmedAt) > due,
  );
  if (lesson.day?.present) lesson.day.present = present;
}

/** The act and all that wait for it never come, so nobody confirms and there is no lesson. */
function neverAct(season: Season, lesson: Draft<Lesson>, act: "created" | "sent" | "forwarded"): void {
  const { confirmationDue: due } = timesOf(season, lesson);
  const missed = (clause: string, actor: "venue" | "school"): void =>
    season.expected.addMissedDuty(clause, actor, "lesson", lesson.id, due);
  if (act === "created") {
    delete lesson.createdAt;
    missed("IV.lesson-created", "venue");
  }
  if (act !== "forwarded") {
    delete lesson.linkSentAt;
    missed("IV.link-sent", "venue");
  }
  delete lesson.linkForwardedAt;
  missed("V.link-forwarded", "school");
  season.festival.confirmations = season.festival.confirmations.filter(
    (confirmation) => confirmation.lesson !== lesson.id,
  );
  delete lesson.day;
  if (act === "created") {
    delete lesson.deliveries;
    delete lesson.linkChecks;
  }
}

function breakOrder(season: Season, random: Random): void {
  // The link went out half an hour before there was a lesson.
  for (const lesson of seenAndLaterLessons(
    season,
    random,
    (lesson) => isSeen(lesson.linkSentAt) === isSeen(lesson.createdAt),
    3,
    2,
  )) {
    lesson.createdAt = later(lesson.linkSentAt ?? "", 30, venueZone(season, lesson.venue));
    if (isSeen(lesson.linkSentAt))
      season.expected.add("IV.link-after-creation", "violated", "venue", "lesson", lesson.id);
  }
  // The coordinator passed on a link that the venue had not sent yet.
  for (const lesson of seenAndLaterLessons(
    season,
    random,
    (lesson) => isSeen(lesson.linkForwardedAt) === isSeen(lesson.createdAt),
    3,
    2,
  )) {
    lesson.linkForwardedAt = later(lesson.linkSentAt ?? "", -40, timesOf(season, lesson).zone);
    if (isSeen(lesson.linkForwardedAt))
      season.expected.add("V.forward-after-link", "violated", "school", "lesson", lesson.id);
  }
}
