/** The root entry: types, the regulation, and the pure checks. It needs neither Effect nor a platform. */

export type { ParsedFacts } from "./facts/read.js";
export type { Unsure } from "./facts/unsure.js";
export { checkFestival } from "./festival/check-festival.js";
export { checkSchedule, type Schedule, type ScheduleOptions } from "./festival/check-schedule.js";
export { type ConfirmationIds, confirmationFacts } from "./festival/confirmation-facts.js";
export type { PartialFestival } from "./festival/records.js";
export type { Counts, Report, Summary } from "./festival/report.js";
export { type InvalidFacts, isInvalidFacts } from "./issues/invalid-facts.js";
export { type InvalidFestival, isInvalidFestival } from "./issues/invalid-festival.js";
export { type InvalidRegulation, isInvalidRegulation } from "./issues/invalid-regulation.js";
export type { Issue } from "./issues/issue.js";
export { isNotFound, type NotFound } from "./issues/not-found.js";
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
export { canConfirmParticipant, checkConfirmation } from "./stages/5-confirmation/check-confirmation.js";
export { checkLinkForwarding } from "./stages/5-confirmation/check-link-forwarding.js";
export {
  type ConfirmationFacts,
  parseConfirmationFacts,
} from "./stages/5-confirmation/confirmation-facts.js";
export {
  type Act,
  type LinkForwardingFacts,
  parseLinkForwardingFacts,
} from "./stages/5-confirmation/link-forwarding-facts.js";
export type { CalendarDate } from "./time/calendar-date.js";
export type { Instant, InstantText } from "./time/instant.js";
export type { DetailsOf, KnownDetails, MissingForConfirmation } from "./verdict/details.js";
export {
  type Finding,
  type FindingOf,
  type FindingStatus,
  isBreach,
  type Subject,
  type SubjectKind,
} from "./verdict/finding.js";
export type { ActId, Remedy } from "./verdict/remedy.js";
export type { Verdict } from "./verdict/verdict.js";
