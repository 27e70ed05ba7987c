import type { ActId } from "../../verdict/act-ids.js";
import { isOver, type Remedy, toDo, tooLate } from "../../verdict/remedy.js";
import type { ConfirmationCase } from "./confirmation-facts.js";

/**
 * That a condition of a confirmation can be put right until confirming is due, and never after it: what is done later
 * heals no confirmation (reading 8).
 */
export function beforeConfirming(
  { now, due }: Pick<ConfirmationCase, "now" | "due">,
  actor: "parent" | "participant",
  act: ActId,
): Remedy {
  return isOver(due, now) ? tooLate(due) : toDo(actor, act, due);
}
