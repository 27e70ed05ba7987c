/** The entry `upm-rules/testing`: facts, festivals and boundary cases for the tests of those who use the library. */

export { anyFestivals } from "../testing/arbitraries/any-festivals.js";
export { anyFacts, breakingFacts, keptFacts, someFacts } from "../testing/arbitraries/facts.js";
export {
  type BrokenFestival,
  breaking,
  type FestivalOptions,
  type JudgedFestival,
  keptFestivals,
} from "../testing/arbitraries/festivals.js";
export {
  calendarDates,
  type DateRange,
  instants,
  timeZones,
} from "../testing/arbitraries/places-and-times.js";
export { type BoundaryCase, boundaryCases } from "../testing/boundary-cases.js";
export type { Standing } from "../testing/cases/variation.js";
export {
  type CheckName,
  type CheckOf,
  type ClauseOfFacts,
  checkOf,
  type FactsByCheck,
  type FactsOf,
} from "../testing/checks.js";
export {
  type ClauseCoverageOptions,
  type ClauseCoverageReporter,
  clauseCoverageReporter,
  clausesSeenInto,
} from "../testing/clause-coverage/clause-coverage-reporter.js";
export { type ClausesSeen, takeClausesSeen } from "../testing/clause-coverage/clauses-seen.js";
export { conformanceAnswer } from "../testing/conformance-answer.js";
export type {
  ConformanceAnswers,
  ConformanceCase,
  ConformanceCheck,
  ConformanceFile,
  ConformanceQuestions,
  FactsQuestion,
} from "../testing/conformance-case.js";
export {
  type Matched,
  type UpmMatcherFunctions,
  type UpmMatchers,
  upmMatchers,
} from "../testing/matchers.js";
export type { RegionOptions } from "../testing/region/amended-season.js";
export { expectRegion, type RegionExpectation } from "../testing/region/expect-region.js";
export { type BrokenLaw, brokenLaws, type RegionalLaw } from "../testing/region/regional-laws.js";
export { type GivenFor, type Verification, verifyThat } from "../testing/verification/verify-that.js";
