import type { ClauseId } from "../regulation/clauses.js";

/**
 * What an invited participant still misses: registration, a link to a registered parent, diagnostic tests.
 *
 * @since 0.1.0
 */
export type MissingForConfirmation = "registration" | "linked-parent" | "diagnostic-tests";

/**
 * The `details` of the clauses whose findings have some.
 *
 * @since 0.1.0
 */
export interface KnownDetails {
  /** What the invited participant still misses. */
  "V.help-needed": { readonly missing: readonly MissingForConfirmation[] };
  /** Diagnostic tests: the fewest needed, and how many were completed. */
  "V.diagnostics-taken": { readonly required: number; readonly completed: number };
  /** Trials attended before, lessons included where they count: the most allowed, and how many were known of. */
  "V.no-earlier-trial": { readonly allowed: number; readonly attended: number };
}

/**
 * The `details` of a finding by its clause: what was expected and received, in numbers and ids, never in sentences.
 *
 * In a report they stand only for clauses whose `detailsInReport` is set; in a verdict, wherever they are known.
 *
 * @since 0.1.0
 */
export type DetailsOf = { readonly [C in ClauseId]: C extends keyof KnownDetails ? KnownDetails[C] : never };
