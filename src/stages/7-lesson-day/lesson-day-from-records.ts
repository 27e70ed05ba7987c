import type { Id } from "../../model/id.js";
import type { Lesson } from "../../model/lesson.js";
import type { Deadline } from "../../time/deadline.js";
import { instantOfText } from "../../time/instant.js";
import type { Case } from "../../verdict/rule.js";
import type { LessonDayCase } from "./lesson-day-facts.js";

/** The deadlines of a lesson's day; undefined where unknown. */
export interface LessonDayDues {
  readonly startDue: Deadline | undefined;
  readonly dayEnd: Deadline | undefined;
  readonly linkCheckDue: Deadline | undefined;
}

/** The day of a lesson from its record, and the participants that count. */
export function lessonDayCase(
  { day, linkChecks }: Lesson,
  confirmed: readonly Id[] | undefined,
  dues: LessonDayDues,
  judged: Case,
): LessonDayCase {
  const checksBy = (side: "venue" | "school") =>
    (linkChecks ?? [])
      .filter(({ by }) => by === side)
      .map(({ at, passed }) => ({ at: instantOfText(at), passed }));
  return {
    due: dues.startDue,
    dayEnd: dues.dayEnd,
    linkCheckDue: dues.linkCheckDue,
    mentorPresent: day?.mentorPresent ?? undefined,
    venueConnected: day?.venueConnected ?? undefined,
    schoolConnected: day?.schoolConnected ?? undefined,
    representativePresent: day?.representativePresent ?? undefined,
    venueLinkChecks: checksBy("venue"),
    schoolLinkChecks: checksBy("school"),
    confirmed,
    present: day?.present ?? undefined,
    ...judged,
  };
}
