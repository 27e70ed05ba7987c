import type { Id } from "../../model/id.js";
import { ownSchool as clause } from "../../regulation/clauses/5-confirmation.js";
import { condition } from "../../verdict/condition.js";
import type { Case } from "../../verdict/rule.js";

/** What `V.own-school` is judged by. */
export interface OwnSchoolCase extends Case {
  readonly schoolOfParticipant: Id | undefined;
  readonly schoolOfLesson: Id;
}

/** `V.own-school`, implied: a confirmed participant is of the lesson's school. */
export const ownSchool = condition<OwnSchoolCase, typeof clause.id>({
  clause,
  holds: ({ schoolOfParticipant, schoolOfLesson }) =>
    schoolOfParticipant === undefined ? undefined : schoolOfParticipant === schoolOfLesson,
});
