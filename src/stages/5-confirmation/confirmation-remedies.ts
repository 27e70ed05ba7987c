import { toDo } from "../../verdict/duty.js";
import type { ActId, Remedy } from "../../verdict/remedy.js";
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
  if (now !== undefined && due !== undefined && now >= due.instant) return { kind: "never", since: due.text };
  return toDo(actor, act, due);
}
