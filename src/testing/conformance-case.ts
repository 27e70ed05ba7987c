import type { Report } from "../festival/report.js";
import type { Festival } from "../model/festival.js";
import type { Amendments } from "../regulation/amend.js";
import type { CandidateSchoolVerdict } from "../stages/2-candidate-schools/check-candidate-school.js";
import type { LessonDeadline } from "../stages/lesson-deadlines.js";
import type { Verdict } from "../verdict/verdict.js";
import type { CheckName } from "./checks.js";

/**
 * What a file of the corpus asks. `parseFacts` is whether facts are well formed, whatever check they are of.
 *
 * @since 0.1.0
 * @public
 */
export type ConformanceCheck =
  | CheckName
  | "deadlines"
  | "checkFestival"
  | "parseFacts"
  | "decodeFestival"
  | "amend";

/**
 * Facts, under a regulation that may be amended.
 *
 * @since 0.1.0
 * @public
 */
export interface FactsQuestion {
  readonly facts: object;
  readonly amendments?: Amendments;
}

/**
 * What is asked in a case of each check. A fact that is missing is a key that is missing.
 *
 * @since 0.1.0
 * @public
 */
export interface ConformanceQuestions extends Readonly<Record<CheckName, FactsQuestion>> {
  readonly deadlines: FactsQuestion;
  readonly checkFestival: { readonly at: string; readonly document: Festival };
  readonly parseFacts: { readonly factsOf: CheckName | "deadlines"; readonly facts: unknown };
  /** A JSON value, or the text of what may be one. */
  readonly decodeFestival: { readonly document: unknown } | { readonly text: string };
  readonly amend: { readonly amendments: object };
}

/**
 * What is answered in a case of each check; JSON pointers to all that is wrong are sorted by UTF-16 code unit.
 *
 * @since 0.1.0
 * @public
 */
export interface ConformanceAnswers
  extends Readonly<Record<Exclude<CheckName, "checkCandidateSchool">, Verdict>> {
  readonly checkCandidateSchool: CandidateSchoolVerdict;
  readonly deadlines: readonly LessonDeadline[];
  readonly checkFestival: Report;
  readonly parseFacts: readonly string[];
  readonly decodeFestival: readonly string[];
  readonly amend: readonly string[];
}

/**
 * A case of the corpus: what is asked, and what is to be answered, as plain JSON data.
 *
 * @since 0.1.0
 * @public
 */
export type ConformanceCase<C extends ConformanceCheck = ConformanceCheck> = {
  readonly [K in C]: ConformanceQuestions[K] & {
    /** What the case is about; no other case of the file has it. */
    readonly name: string;
    readonly expected: ConformanceAnswers[K];
  };
}[C];

/**
 * A file of the corpus, `upm-conformance/1`: all cases of one check.
 *
 * @since 0.1.0
 * @public
 */
export type ConformanceFile<C extends ConformanceCheck = ConformanceCheck> = {
  readonly [K in C]: {
    readonly format: "upm-conformance/1";
    readonly check: K;
    readonly cases: ReadonlyArray<ConformanceCase<K>>;
  };
}[C];
