import type { Id } from "../model/id.js";
import type { ClauseId } from "../regulation/clauses.js";

/**
 * What an invited participant still misses: registration, a link to a registered parent, diagnostic tests.
 *
 * @since 0.1.0
 * @public
 */
export type MissingForConfirmation = "registration" | "linked-parent" | "diagnostic-tests";

/**
 * What of a lesson was not agreed: anything at all, its competency, its date.
 *
 * @since 0.1.0
 * @public
 */
export type MissingInAgreement = "agreement" | "competency" | "date";

/**
 * An item of an infrastructure list of which too little reached the school; whole quantities.
 *
 * @since 0.1.0
 * @public
 */
export interface MissingItem {
  readonly item: string;
  readonly needed: number;
  readonly delivered: number;
}

/**
 * The `details` of the clauses whose findings have some.
 *
 * @since 0.1.0
 * @public
 */
export interface KnownDetails {
  /** The regions, besides its own, that chose the venue. */
  "I.venue-in-region": { readonly regions: readonly Id[] };
  /** The regions that chose the venue and none of whose competencies it offers. */
  "I.venue-competencies": { readonly regions: readonly Id[] };
  /** The competencies that need delivery, with the drive from venue to school and the longest that is allowed. */
  "II.drive-time": {
    readonly competencies: readonly Id[];
    /** Whole seconds, or that there is no road, or the seconds that it takes at least. */
    readonly drive: number | "unreachable" | { readonly atLeast: number };
    /** Whole seconds, inclusive. */
    readonly limit: number;
    /** Where the time came from, as its source names itself: `table`, `straight-line`, `valhalla`, `osrm`, … */
    readonly source?: string;
  };
  /** The agreed competencies that the venue does not offer, and those that its region did not choose. */
  "III.competencies-offered": { readonly notOffered: readonly Id[]; readonly notChosen: readonly Id[] };
  /** What was not agreed before the lesson was created; `agreement` where either side had not agreed at all. */
  "IV.as-agreed": { readonly missing: readonly MissingInAgreement[] };
  /** What the invited participant still misses. */
  "V.help-needed": { readonly missing: readonly MissingForConfirmation[] };
  /** Diagnostic tests: the fewest needed, and how many were completed. */
  "V.diagnostics-taken": { readonly required: number; readonly completed: number };
  /** Trials attended before, lessons included where they count: the most allowed, and how many were known of. */
  "V.no-earlier-trial": { readonly allowed: number; readonly attended: number };
  /** What did not reach the school in full: how much was needed, and how much came. */
  "VI.delivered": { readonly missing: readonly MissingItem[] };
  /** The confirmed participants who are not in class. */
  "VII.participants-present": { readonly absent: readonly Id[] };
  /** Those in class who were not confirmed. */
  "VII.only-confirmed": { readonly unconfirmed: readonly Id[] };
}

/**
 * The `details` of a finding by its clause: what was expected and received, in numbers and ids, never in sentences.
 *
 * In a report they stand only for clauses whose `detailsInReport` is set; in a verdict, wherever they are known.
 *
 * @since 0.1.0
 * @public
 */
export type DetailsOf = { readonly [C in ClauseId]: C extends keyof KnownDetails ? KnownDetails[C] : never };
