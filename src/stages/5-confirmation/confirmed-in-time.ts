import { confirmedInTime as clause } from "../../regulation/clauses/5-confirmation.js";
import { tooLate } from "../../verdict/remedy.js";
import { finding, type Rule } from "../../verdict/rule.js";
import type { Truth } from "../../verdict/truth.js";
import type { ConfirmationCase } from "./confirmation-facts.js";

function inTime({ at, due }: ConfirmationCase): Truth {
  return at === undefined || due === undefined ? undefined : at < due.instant;
}

/** `V.confirmed-in-time`: the parent confirms before the deadline; a late confirmation is refused (readings 10, 14). */
export const confirmedInTime: Rule<ConfirmationCase> = {
  clause,
  holds: inTime,
  judge: (facts) => {
    const { at, due } = facts;
    const timely = inTime(facts);
    if (timely === true) return undefined;
    if (timely === undefined) return finding(clause, "unknown", { due });
    return finding(clause, "late", {
      due,
      doneAt: at,
      remedy: tooLate(due),
    });
  },
};
