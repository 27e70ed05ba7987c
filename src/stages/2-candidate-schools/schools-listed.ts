import { schoolsListed as clause } from "../../regulation/clauses/2-candidate-schools.js";
import { duty } from "../../verdict/duty.js";
import type { SchoolListCase } from "./school-list-facts.js";

/** `II.schools-listed`: the regional operator lists the schools that a chosen venue may work with. */
export const schoolsListed = duty<SchoolListCase, typeof clause.id>({
  clause,
  due: ({ due }) => due,
  doneAt: ({ schoolsListedAt }) => schoolsListedAt,
  act: "list-schools",
});
