// Step 3: the lessons, created on the platform and their links sent and forwarded, all in time.

import type { Agreement, Lesson } from "upm-rules";
import type { PlannedLessons } from "./agreements.ts";
import { AT, addDays, daysBetween } from "./calendar.ts";
import type { Draft } from "./document.ts";
import { act, type Season, timesOf, venueZone } from "./season.ts";
import { type Random, seededRandom } from "./seeded-random.ts";

// All agreements of the other regions were made by the day before.
const FIRST_CREATION = "2020-10-22";
const DAY_OF_CHECK = "2020-11-13";
const STARTS = ["09:00", "09:30", "10:00", "10:15", "11:00", "11:30", "12:00", "13:00", "13:30", "14:00"];

export function addLessons(season: Season, plans: readonly PlannedLessons[]): void {
  const random = seededRandom("lessons");
  const lessons = plans.flatMap(({ agreement, dates }) =>
    dates.map((date) => plannedLesson(season, agreement, date, random)),
  );
  const order = ({ date, venue, school }: Draft<Lesson>): string => `${date} ${venue} ${school}`;
  lessons.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  lessons.forEach((lesson, place) => {
    lesson.id = `lesson-${String(place + 1).padStart(3, "0")}`;
  });
  season.festival.lessons.push(...lessons);
}

function plannedLesson(
  season: Season,
  agreement: Draft<Agreement>,
  date: string,
  random: Random,
): Draft<Lesson> {
  const lesson: Draft<Lesson> = {
    id: "",
    venue: agreement.venue,
    school: agreement.school,
    competency: random.pick(agreement.competencies),
    date,
  };
  if (!random.chance(0.07)) lesson.startsAt = random.pick(STARTS);
  const zone = venueZone(season, lesson.venue);
  const times = timesOf(season, lesson);
  const { createdOn, hurried } = creation(times.confirmationDay, random);
  const sentOn = addDays(createdOn, hurried ? 0 : random.integer(0, 1));
  const forwardedOn = addDays(sentOn, random.integer(0, 1));
  lesson.createdAt = act(createdOn, random.integer(540, 720), zone);
  lesson.linkSentAt = act(sentOn, random.integer(780, 1020), zone);
  lesson.linkForwardedAt = act(forwardedOn, random.integer(1140, 1260), times.zone);
  return lesson;
}

/** The day of creation, so that link, forwarding and confirmations fit in before the last day for them. */
function creation(confirmationDay: string, random: Random): { createdOn: string; hurried: boolean } {
  if (confirmationDay < DAY_OF_CHECK) {
    const createdOn = addDays(confirmationDay, -random.integer(4, 8));
    return createdOn < FIRST_CREATION
      ? { createdOn: FIRST_CREATION, hurried: true }
      : { createdOn, hurried: false };
  }
  // Of the later lessons most are created after the check; the others had their links out before it.
  const room = daysBetween(DAY_OF_CHECK, confirmationDay);
  if (room > 5 && random.chance(room > 12 ? 0.97 : 0.8)) {
    return {
      createdOn: addDays(confirmationDay, -random.integer(4, Math.min(10, room - 1))),
      hurried: false,
    };
  }
  return random.chance(0.65)
    ? { createdOn: `2020-11-0${random.integer(2, 4)}`, hurried: false }
    : { createdOn: `2020-11-0${random.integer(7, 9)}`, hurried: false };
}

/** At the fixed instant its link is out and parents may still confirm. */
export function isOpen(season: Season, lesson: Draft<Lesson>): boolean {
  if (lesson.linkSentAt === undefined || Date.parse(lesson.linkSentAt) > AT) return false;
  return timesOf(season, lesson).confirmationDue > AT;
}

/** Created early enough that every parent had answered by the evening before the check. */
export function isAnsweredEarly(lesson: Draft<Lesson>): boolean {
  return lesson.createdAt !== undefined && lesson.createdAt < "2020-11-06";
}
