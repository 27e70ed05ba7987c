import type { Regulation } from "./regulation.js";

/**
 * Who the regulation makes act: the region's operator, the venue that teaches, or the school whose class takes part.
 *
 * @since 0.1.0
 * @public
 */
export type Actor = "regional-operator" | "venue" | "school";

/**
 * Whether not keeping a clause is a breach (`must`) or only worth advising against (`should`).
 *
 * @since 0.1.0
 * @public
 */
export type Level = "must" | "should";

/**
 * What a clause asks: an act by a deadline (`duty`), a fact that must hold (`condition`), or that an act which may
 * be done or left was done in time (`act-in-time`).
 *
 * @since 0.1.0
 * @public
 */
export type ClauseKind = "duty" | "condition" | "act-in-time";

/**
 * Which deadline a clause is held to: the plan's day; a lead before the lesson's date; the start of the lesson; or
 * strictly before that start (`before-start`). Reading 1 to 3 and 11.
 *
 * @since 0.1.0
 * @public
 */
export type DeadlineKind =
  | "plan"
  | "lesson-lead"
  | "confirmation-lead"
  | "delivery-lead"
  | "start"
  | "before-start";

/**
 * Where a clause comes from: `stated` names the cell of the regulation's table that says it, `implied` says what it
 * follows from; the reading that draws the conclusion is among the clause's `readings`.
 *
 * @since 0.1.0
 * @public
 */
export type Origin = { readonly stated: string } | { readonly implied: string };

/**
 * One clause of the regulation as data: who owes what, how strictly, by when, and where that stands.
 *
 * @since 0.1.0
 * @public
 */
export interface Clause {
  /** The stage in Roman numerals, a dot, the name: `V.accounts-linked`. */
  readonly id: string;
  /** 1 to 7. */
  readonly stage: Stage;
  /** Who answers for it. Two where each side has a finding of its own. */
  readonly actors: readonly [Actor, ...Actor[]];
  readonly level: Level;
  readonly kind: ClauseKind;
  /** Only of duties and of acts in time. */
  readonly deadline?: DeadlineKind;
  readonly origin: Origin;
  /** Numbers of the readings that settle it, ascending. */
  readonly readings: readonly ReadingNumber[];
  /** The parameters of a `Regulation` that it depends on. */
  readonly parameters?: readonly ParameterName[];
  /** Set where a report carries `details` of this clause's findings: of all, or of those about one kind of subject. */
  readonly detailsInReport?: true | "agreement";
}

/**
 * A stage of preparation, 1 to 7.
 *
 * @since 0.1.0
 * @public
 */
export type Stage = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The number of a reading, 1 to 17.
 *
 * @since 0.1.0
 * @public
 */
export type ReadingNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;

/**
 * The name of a parameter of a `Regulation`.
 *
 * @since 0.1.0
 * @public
 */
export type ParameterName = keyof Regulation;
