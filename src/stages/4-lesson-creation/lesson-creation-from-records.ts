import type { DoneAt } from "../../facts/read.js";
import type { Agreement } from "../../model/agreement.js";
import type { Lesson } from "../../model/lesson.js";
import type { Deadline } from "../../time/deadline.js";
import { doneAtOf, happened } from "../../verdict/act.js";
import type { Case } from "../../verdict/rule.js";
import type { AgreedLessons, LessonCreationCase } from "./lesson-creation-facts.js";

const unknown: AgreedLessons = {
  competencies: undefined,
  venueAgreedAt: undefined,
  schoolAgreedAt: undefined,
  dates: undefined,
};

const none: AgreedLessons = { ...unknown, venueAgreedAt: "not-yet", schoolAgreedAt: "not-yet" };

/** What a venue and a school agreed; `none` where there is no agreement, undefined where that is not known. */
function agreedLessons(agreement: Agreement | "none" | undefined): AgreedLessons {
  if (agreement === undefined) return unknown;
  if (agreement === "none") return none;
  const { competencies, venueAgreedAt, schoolAgreedAt, dates } = agreement;
  return {
    competencies,
    venueAgreedAt: doneAtOf(venueAgreedAt),
    schoolAgreedAt: doneAtOf(schoolAgreedAt),
    dates: dates ?? undefined,
  };
}

/** The creation of a lesson from its record and its agreement. */
export function lessonCreationCase(
  { date, competency }: Lesson,
  agreement: Agreement | "none" | undefined,
  createdAt: DoneAt,
  due: Deadline | undefined,
  judged: Case,
): LessonCreationCase {
  return {
    date,
    competency,
    agreement: agreedLessons(agreement),
    createdAt,
    created: happened(createdAt, judged.at),
    due,
    ...judged,
  };
}
