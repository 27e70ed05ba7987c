import { schoolIsCandidate as clause } from "../../regulation/clauses/3-agreement.js";
import { happened } from "../../verdict/act.js";
import { condition } from "../../verdict/condition.js";
import { toDo } from "../../verdict/remedy.js";
import { either, not } from "../../verdict/truth.js";
import type { SelectionCase } from "./school-selection.js";

/** `III.school-is-candidate`, implied: a selected school is on the venue's list, whichever came first (reading 17). */
export const schoolIsCandidate = condition<SelectionCase, typeof clause.id>({
  clause,
  holds: ({ selected, listedAt, at }) => either(not(selected), happened(listedAt, at)),
  remedy: () => toDo("regional-operator", "list-school", undefined),
});
