import { venueChosen as clause } from "../../regulation/clauses/3-agreement.js";
import { condition } from "../../verdict/condition.js";
import { toDo } from "../../verdict/remedy.js";
import { either, not } from "../../verdict/truth.js";
import { isChosen, type SelectionCase } from "./school-selection.js";

/** `III.venue-chosen`: a venue that selects a school was chosen by a regional operator. */
export const venueChosen = condition<SelectionCase, typeof clause.id>({
  clause,
  holds: (facts) => either(not(facts.selected), isChosen(facts)),
  remedy: () => toDo("regional-operator", "choose-venue", undefined),
});
