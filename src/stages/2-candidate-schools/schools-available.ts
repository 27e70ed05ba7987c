import { schoolsAvailable as clause } from "../../regulation/clauses/2-candidate-schools.js";
import { happened } from "../../verdict/act.js";
import { condition } from "../../verdict/condition.js";
import { toDo } from "../../verdict/remedy.js";
import { either, not, notEmpty } from "../../verdict/truth.js";
import type { SchoolListCase } from "./school-list-facts.js";

/** `II.schools-available`, implied: the list of schools of a chosen venue is not empty. */
export const schoolsAvailable = condition<SchoolListCase, typeof clause.id>({
  clause,
  holds: ({ schoolsListedAt, candidateSchools, at }) =>
    either(not(happened(schoolsListedAt, at)), notEmpty(candidateSchools)),
  remedy: () => toDo("regional-operator", "find-schools", undefined),
});
