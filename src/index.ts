/** The root entry: types, the regulation, and the pure checks. It needs neither Effect nor a platform. */

export { compareRegulations } from "./comparison/compare-regulations.js";
export { type Tightening, tightens } from "./comparison/tightens.js";
export type { RegulationDifference, Witness, WitnessCheck, WitnessOf } from "./comparison/witness.js";
export type { Act } from "./facts/act.js";
export type { ParsedFacts } from "./facts/read.js";
export type { Unsure } from "./facts/unsure.js";
export { checkFestival } from "./festival/check-festival.js";
export { checkSchedule, type Schedule, type ScheduleOptions } from "./festival/check-schedule.js";
export type {
  ConfirmationKey,
  FestivalChange,
  FestivalRemovals,
} from "./festival/checker/festival-change.js";
export { type FestivalChecker, festivalChecker, type Touched } from "./festival/checker/festival-checker.js";
export { type ReportChanges, reportChanges } from "./festival/checker/report-changes.js";
export { confirmationFacts } from "./festival/confirmation-facts.js";
export { type Duty, duties } from "./festival/duties.js";
export type { PartialFestival } from "./festival/records.js";
export type { Counts, Report, Summary } from "./festival/report.js";
export type { CodedError } from "./issues/coded-error.js";
export { type InvalidFacts, isInvalidFacts } from "./issues/invalid-facts.js";
export { type InvalidFestival, isInvalidFestival } from "./issues/invalid-festival.js";
export { type InvalidRegulation, isInvalidRegulation } from "./issues/invalid-regulation.js";
export type { Issue } from "./issues/issue.js";
export { isNotFound, type NotFound } from "./issues/not-found.js";
export { checkFestivalLines } from "./lines/check-festival-lines.js";
export type {
  FestivalLine,
  FestivalReferences,
  LessonLine,
  LineConfirmation,
  LineParticipant,
  LinesHeader,
  OtherLessonAttended,
  ReferenceLine,
} from "./lines/festival-line.js";
export { festivalLines } from "./lines/festival-lines.js";
export { type LinesChecker, linesChecker } from "./lines/lines-checker.js";
export { mergeReports } from "./lines/merge-reports.js";
export {
  type ReportLine,
  type ReportLinesHeader,
  reportLines,
  type SummaryLine,
} from "./lines/report-line.js";
export type { Agreement } from "./model/agreement.js";
export type { Competency, InfrastructureItem } from "./model/competency.js";
export type { Confirmation } from "./model/confirmation.js";
export type { DriveTime } from "./model/drive-time.js";
export type { Festival, FestivalLists } from "./model/festival.js";
export type { Absent, Id } from "./model/id.js";
export type { Delivery, Lesson, LessonDay, LinkCheck } from "./model/lesson.js";
export type { Location } from "./model/location.js";
export type { Parent } from "./model/parent.js";
export type { AccountLink, Participant } from "./model/participant.js";
export type { Region } from "./model/region.js";
export type { School } from "./model/school.js";
export type { Venue } from "./model/venue.js";
export { type Amendments, amend } from "./regulation/amend.js";
export type {
  Actor,
  Clause,
  ClauseKind,
  DeadlineKind,
  Level,
  Origin,
  ParameterName,
  ReadingNumber,
  Stage,
} from "./regulation/clause.js";
export { type ClauseId, clauseOf, clauses } from "./regulation/clauses.js";
export { type Parameter, parameters } from "./regulation/parameters.js";
export { type Reading, readings } from "./regulation/readings.js";
export { type LeadCount, type Regulation, upm2020 } from "./regulation/regulation.js";
export { checkRegionPlan } from "./stages/1-region-plan/check-region-plan.js";
export {
  type PlannedVenue,
  parseRegionPlanFacts,
  type RegionPlanFacts,
} from "./stages/1-region-plan/region-plan-facts.js";
export {
  type CandidateSchoolFacts,
  parseCandidateSchoolFacts,
} from "./stages/2-candidate-schools/candidate-school-facts.js";
export {
  type CandidateSchoolVerdict,
  canSelectSchool,
  checkCandidateSchool,
} from "./stages/2-candidate-schools/check-candidate-school.js";
export { checkSchoolList } from "./stages/2-candidate-schools/check-school-list.js";
export type { CompetencyFacts } from "./stages/2-candidate-schools/competency-facts.js";
export type { Drive, DriveAtLeast } from "./stages/2-candidate-schools/drive-time.js";
export {
  parseSchoolListFacts,
  type SchoolListFacts,
} from "./stages/2-candidate-schools/school-list-facts.js";
export { type AgreementFacts, parseAgreementFacts } from "./stages/3-agreement/agreement-facts.js";
export { checkAgreement } from "./stages/3-agreement/check-agreement.js";
export { checkSchoolChoice } from "./stages/3-agreement/check-school-choice.js";
export { parseSchoolChoiceFacts, type SchoolChoiceFacts } from "./stages/3-agreement/school-choice-facts.js";
export { canCreateLesson, checkLessonCreation } from "./stages/4-lesson-creation/check-lesson-creation.js";
export { checkLinkSending } from "./stages/4-lesson-creation/check-link-sending.js";
export {
  type LessonCreationFacts,
  parseLessonCreationFacts,
} from "./stages/4-lesson-creation/lesson-creation-facts.js";
export {
  type LinkSendingFacts,
  parseLinkSendingFacts,
} from "./stages/4-lesson-creation/link-sending-facts.js";
export { canConfirmParticipant, checkConfirmation } from "./stages/5-confirmation/check-confirmation.js";
export { checkLinkForwarding } from "./stages/5-confirmation/check-link-forwarding.js";
export {
  type ConfirmationFacts,
  parseConfirmationFacts,
} from "./stages/5-confirmation/confirmation-facts.js";
export type { ConfirmationIds } from "./stages/5-confirmation/confirmation-ids.js";
export {
  type LinkForwardingFacts,
  parseLinkForwardingFacts,
} from "./stages/5-confirmation/link-forwarding-facts.js";
export { checkDelivery } from "./stages/6-delivery/check-delivery.js";
export {
  type DeliveredGoods,
  type DeliveryFacts,
  parseDeliveryFacts,
} from "./stages/6-delivery/delivery-facts.js";
export { canStartLesson, checkLessonDay } from "./stages/7-lesson-day/check-lesson-day.js";
export {
  type LessonDayFacts,
  type LinkCheckFacts,
  parseLessonDayFacts,
} from "./stages/7-lesson-day/lesson-day-facts.js";
export { deadlines, type LessonDeadline } from "./stages/lesson-deadlines.js";
export type { CalendarDate } from "./time/calendar-date.js";
export type { Instant, InstantText } from "./time/instant.js";
export type { ActId } from "./verdict/act-ids.js";
export type {
  DetailsOf,
  KnownDetails,
  MissingForConfirmation,
  MissingInAgreement,
  MissingItem,
} from "./verdict/details.js";
export {
  type Finding,
  type FindingOf,
  type FindingStatus,
  isBreach,
  type Subject,
  type SubjectKind,
} from "./verdict/finding.js";
export type { Remedy } from "./verdict/remedy.js";
export type { DutyState, NotApplicable } from "./verdict/rule.js";
export type { Verdict } from "./verdict/verdict.js";
export { type VerdictChanges, verdictChanges } from "./verdict/verdict-changes.js";
