/** The entry `upm-rules/schema`: a Schema for every noun, decoding of festival documents, JSON Schema. */

export type { CodedError } from "../issues/coded-error.js";
export { type InvalidFestival, isInvalidFestival } from "../issues/invalid-festival.js";
export type { Issue } from "../issues/issue.js";
export { Agreement } from "../schema/agreement.js";
export { CandidateSchoolVerdict } from "../schema/candidate-school-verdict.js";
export { Competency } from "../schema/competency.js";
export { Confirmation } from "../schema/confirmation.js";
export { decodeFestival, decodeFestivalEffect } from "../schema/decode-festival.js";
export { decodeFestivalLine } from "../schema/decode-festival-line.js";
export { DriveTime } from "../schema/drive-time.js";
export { Duty } from "../schema/duty.js";
export { Festival } from "../schema/festival.js";
export { FestivalLine, LessonLine } from "../schema/festival-line.js";
export { Finding } from "../schema/finding.js";
export {
  festivalJsonSchema,
  type JsonSchemaName,
  jsonSchema,
  jsonSchemaNames,
} from "../schema/json-schema.js";
export { Lesson } from "../schema/lesson.js";
export {
  ConfirmationFacts,
  DeliveryFacts,
  LessonCreationFacts,
  LessonDayFacts,
  LinkForwardingFacts,
  LinkSendingFacts,
} from "../schema/lesson-facts.js";
export { Location } from "../schema/location.js";
export { Parent } from "../schema/parent.js";
export { Participant } from "../schema/participant.js";
export {
  AgreementFacts,
  CandidateSchoolFacts,
  RegionPlanFacts,
  SchoolChoiceFacts,
  SchoolListFacts,
} from "../schema/plan-facts.js";
export { Region } from "../schema/region.js";
export { Report, Verdict } from "../schema/report.js";
export { ReportLine } from "../schema/report-line.js";
export { useSchemaCompiler } from "../schema/schema-compiler.js";
export type { SchemaOf } from "../schema/schema-of.js";
export { School } from "../schema/school.js";
export { Venue } from "../schema/venue.js";
