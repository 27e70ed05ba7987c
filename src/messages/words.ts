import type { ClauseKind, DeadlineKind, Level, Stage } from "../regulation/clause.js";
import type { FindingStatus } from "../verdict/finding.js";
import type { DutyState, NotApplicable } from "../verdict/rule.js";
import type { Verdict } from "../verdict/verdict.js";
import type { RemedyActor, SubjectNames } from "./sentences.js";

/**
 * What a report counts.
 *
 * @since 0.1.0
 * @public
 */
export type Counted =
  | "breach"
  | "unknown"
  | "pending"
  | "advice"
  | "finding"
  | "lesson"
  | "day"
  | "participant"
  | "region"
  | "venue"
  | "school"
  | "clause"
  | "duty";

/**
 * What stands above or before the parts of a report or of an explanation; capitalised, without a colon.
 *
 * @since 0.1.0
 * @public
 */
export type Heading =
  | "asOf"
  | "summary"
  | "whoMustAct"
  | "nothingFound"
  | "breaches"
  | "unknown"
  | "pending"
  | "advice"
  | "byClause"
  | "byRegion"
  | "stage"
  | "clause"
  | "actor"
  | "subject"
  | "level"
  | "deadline"
  | "remedy"
  | "origin"
  | "readings"
  | "parameters"
  | "duties"
  | "due"
  | "waitsFor";

/**
 * The words of a text report, of the same shape in every language.
 *
 * @since 0.1.0
 * @public
 */
export interface Words {
  /** Who acts, parents and children among them. */
  readonly actors: Readonly<Record<RemedyActor, string>>;
  /** What a finding says of its clause, as a label. */
  readonly statuses: Readonly<Record<FindingStatus, string>>;
  /** Where a duty stands, as a label. */
  readonly dutyStates: Readonly<Record<DutyState, string>>;
  /** Why nobody owes a duty. */
  readonly notApplicable: Readonly<Record<NotApplicable, string>>;
  readonly outcomes: Readonly<Record<Verdict["outcome"], string>>;
  /** Titles of the stages, with their numerals. */
  readonly stages: Readonly<Record<Stage, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly kinds: Readonly<Record<ClauseKind, string>>;
  /** Which deadline a clause is held to. */
  readonly deadlines: Readonly<Record<DeadlineKind, string>>;
  /** What a finding is about, to be followed by an id. */
  readonly subjects: SubjectNames;
  readonly headings: Readonly<Record<Heading, string>>;
  /** What stands in for the rest of a list, of which there are so many. */
  readonly more: (count: number) => string;
  /** A whole number together with its noun. */
  readonly counted: (what: Counted, count: number) => string;
}
