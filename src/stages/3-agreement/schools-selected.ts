import { schoolsListed } from "../../regulation/clauses/2-candidate-schools.js";
import { schoolsSelected as clause } from "../../regulation/clauses/3-agreement.js";
import { notDone } from "../../verdict/act.js";
import { duty } from "../../verdict/duty.js";
import type { SchoolChoiceCase } from "./school-choice-facts.js";

/** `III.schools-selected`: a chosen venue selects the schools that it will teach. */
export const schoolsSelected = duty<SchoolChoiceCase, typeof clause.id>({
  clause,
  due: ({ due }) => due,
  doneAt: ({ schoolsSelectedAt }) => schoolsSelectedAt,
  act: "select-schools",
  // A venue selects from the schools that were listed for it.
  blockedBy: ({ schoolsListedAt, at }) => (notDone(schoolsListedAt, at) ? [schoolsListed.id] : []),
});
