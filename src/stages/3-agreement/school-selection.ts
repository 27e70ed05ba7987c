import type { DoneAt } from "../../facts/read.js";
import { happened } from "../../verdict/act.js";
import type { Case } from "../../verdict/rule.js";
import type { Truth } from "../../verdict/truth.js";

/** What the selection of a school by a venue is judged by. */
export interface SelectionCase extends Case {
  /** Whether the venue selects the school. */
  readonly selected: Truth;
  /** When a regional operator chose the venue, of any region. */
  readonly venueChosenAt: DoneAt;
  /** When the operator of the venue's region chose its venues. */
  readonly venuesChosenAt: DoneAt;
  /** When the school was listed for the venue. */
  readonly listedAt: DoneAt;
}

/** Whether a venue takes part: until its region has chosen its venues, one that nobody chose may still be. */
export function isChosen({ venueChosenAt, venuesChosenAt, at }: SelectionCase): Truth {
  const chosen = happened(venueChosenAt, at);
  return chosen === false && happened(venuesChosenAt, at) !== true ? undefined : chosen;
}
