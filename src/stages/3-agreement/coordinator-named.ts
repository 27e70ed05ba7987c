import { coordinatorNamed as clause } from "../../regulation/clauses/3-agreement.js";
import { condition } from "../../verdict/condition.js";
import { toDo } from "../../verdict/remedy.js";
import type { Case } from "../../verdict/rule.js";
import { either, not, type Truth } from "../../verdict/truth.js";

/** What `III.coordinator-named` is judged by. */
export interface CoordinatorCase extends Case {
  /** Whether a venue selected the school. */
  readonly selected: Truth;
  readonly coordinatorNamed: Truth;
}

/** `III.coordinator-named`: a selected school has a coordinator. */
export const coordinatorNamed = condition<CoordinatorCase, typeof clause.id>({
  clause,
  holds: ({ selected, coordinatorNamed: named }) => either(not(selected), named),
  remedy: () => toDo("school", "name-coordinator", undefined),
});
