// Breaks of stage IV: lessons that follow no agreement.

import type { Agreement, Lesson } from "upm-rules";
import { isSeen, seenAndLaterLessons, takeAgreements, wholeAgreements } from "./choices.ts";
import { needsNoDelivery } from "./competencies.ts";
import type { Draft } from "./document.ts";
import { agreementOf, later, lessonsOf, pairId, type Season, schoolZone, venueOf } from "./season.ts";
import { seededRandom } from "./seeded-random.ts";

export function breakSchedules(season: Season): void {
  const random = seededRandom("break schedules");
  const notAsAgreed = (lesson: Draft<Lesson>): void => {
    if (isSeen(lesson.createdAt))
      season.expected.add("IV.as-agreed", "violated", "venue", "lesson", lesson.id);
  };

  // An agreement that was never made.
  const isSpare = ({ venue }: Draft<Agreement>): boolean =>
    season.festival.agreements.filter((other) => other.venue === venue).length > 2;
  const withOneLesson = wholeAgreements(
    season,
    (agreement) =>
      isSpare(agreement) &&
      lessonsOf(season, agreement).filter(({ createdAt }) => isSeen(createdAt)).length === 1,
  );
  for (const agreement of takeAgreements(season, random, withOneLesson, 1, "andLessons")) {
    season.festival.agreements = season.festival.agreements.filter((other) => other !== agreement);
    lessonsOf(season, agreement).forEach(notAsAgreed);
  }

  // No dates: whether the lessons follow the schedule is unknown.
  const withSeenLessons = wholeAgreements(season, (agreement) =>
    lessonsOf(season, agreement).some(({ createdAt }) => isSeen(createdAt)),
  );
  for (const agreement of takeAgreements(season, random, withSeenLessons, 3, "andLessons")) {
    delete agreement.dates;
    for (const lesson of lessonsOf(season, agreement)) {
      if (isSeen(lesson.createdAt))
        season.expected.add("IV.as-agreed", "unknown", "venue", "lesson", lesson.id);
    }
  }

  // The school agreed a day after the first lesson was created.
  const early = wholeAgreements(season, (agreement) => {
    const [first, ...others] = lessonsOf(season, agreement);
    return (
      first?.createdAt !== undefined &&
      first.createdAt < "2020-10-29" &&
      others.every(({ createdAt }) => createdAt !== undefined && createdAt > "2020-11-01")
    );
  });
  for (const agreement of takeAgreements(season, random, early, 2, "andLessons")) {
    const [first] = lessonsOf(season, agreement);
    if (!first) continue;
    agreement.schoolAgreedAt = later(first.createdAt ?? "", 1440, schoolZone(season, agreement.school));
    notAsAgreed(first);
  }

  // A date that is not on the schedule.
  const onItsOwnDay = (lesson: Draft<Lesson>): boolean =>
    !season.broken.has(pairId(lesson)) &&
    agreementOf(season, lesson.venue, lesson.school).dates !== undefined;
  for (const lesson of seenAndLaterLessons(season, random, onItsOwnDay, 3, 3)) {
    const agreement = agreementOf(season, lesson.venue, lesson.school);
    agreement.dates = (agreement.dates ?? []).filter((date) => date !== lesson.date);
    notAsAgreed(lesson);
  }

  // Another competency than agreed; neither needs delivery.
  const other = ({ venue, school, competency }: Draft<Lesson>): string | undefined =>
    needsNoDelivery(competency)
      ? venueOf(season, venue).competencies.find(
          (id) => needsNoDelivery(id) && !agreementOf(season, venue, school).competencies.includes(id),
        )
      : undefined;
  for (const lesson of seenAndLaterLessons(
    season,
    random,
    (lesson) => onItsOwnDay(lesson) && other(lesson) !== undefined,
    2,
    2,
  )) {
    lesson.competency = other(lesson) ?? "";
    notAsAgreed(lesson);
  }
}
