import type { Id } from "../../model/id.js";
import { sameRegion as clause } from "../../regulation/clauses/2-candidate-schools.js";
import { condition } from "../../verdict/condition.js";
import { toDo } from "../../verdict/remedy.js";
import type { Case } from "../../verdict/rule.js";

/** What `II.same-region` is judged by. */
export interface SameRegionCase extends Case {
  readonly regionOfVenue: Id | undefined;
  readonly regionOfSchool: Id | undefined;
}

/** `II.same-region`, implied: a candidate school is in the venue's region. */
export const sameRegion = condition<SameRegionCase, typeof clause.id>({
  clause,
  holds: ({ regionOfVenue, regionOfSchool }) =>
    regionOfVenue === undefined || regionOfSchool === undefined
      ? undefined
      : regionOfVenue === regionOfSchool,
  remedy: () => toDo("regional-operator", "list-own-schools", undefined),
});
