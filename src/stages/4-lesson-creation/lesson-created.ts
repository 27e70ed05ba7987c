import type { DoneAt } from "../../facts/read.js";
import { competenciesAgreed } from "../../regulation/clauses/3-agreement.js";
import { lessonCreated as clause } from "../../regulation/clauses/4-lesson-creation.js";
import type { Deadline } from "../../time/deadline.js";
import { happened } from "../../verdict/act.js";
import { duty } from "../../verdict/duty.js";
import type { Case } from "../../verdict/rule.js";
import { both, notEmpty } from "../../verdict/truth.js";
import type { AgreedLessons } from "./lesson-creation-facts.js";

/** What the creation of a lesson in time is judged by. */
export interface LessonCreatedCase extends Case {
  readonly createdAt: DoneAt;
  readonly agreement: AgreedLessons;
  readonly due: Deadline | undefined;
}

/** `IV.lesson-created`: the venue creates the lesson on the platform in time; a late creation is refused (reading 10). */
export const lessonCreated = duty<LessonCreatedCase, typeof clause.id>({
  clause,
  due: ({ due }) => due,
  doneAt: ({ createdAt }) => createdAt,
  act: "create-lesson",
  lostFrom: ({ due }) => due,
  // A lesson is created as it was agreed.
  blockedBy: ({ agreement: { venueAgreedAt, schoolAgreedAt, competencies }, at }) => {
    const bothSides = both(happened(venueAgreedAt, at), happened(schoolAgreedAt, at));
    return both(bothSides, notEmpty(competencies)) === false ? [competenciesAgreed.id] : [];
  },
});
