/** The entry `upm-rules/sdk`: a promise client for back ends that do not use Effect. */

export type { CodedError } from "../issues/coded-error.js";
export {
  type Disposed,
  isDisposed,
  isNotFound,
  isUnavailable,
  type NotFound,
  type Unavailable,
} from "../sdk/client-errors.js";
export {
  type CallOptions,
  type Check,
  type ConfirmationCheck,
  createUpmRules,
  type UpmRules,
  type UpmRulesOptions,
} from "../sdk/create-upm-rules.js";
export type { Kind } from "../services/kinds.js";
export type { LessonAtPlace } from "../services/lesson-at-place.js";
export type { Answer, ListLookup, Lookup } from "../services/lookup.js";
export type {
  LessonAttended,
  ParticipantWithTrials,
  RegionalRegulation,
  Sources,
  SourcesOptions,
  VenueAndSchool,
} from "../services/sources.js";
export { type DriveTable, driveTable } from "../services/travel-times/drive-table.js";
export { osrm } from "../services/travel-times/osrm.js";
export type {
  EngineDrive,
  Fetch,
  MatrixAnswer,
  MatrixRequest,
  RoutingEngine,
  RoutingEngineOptions,
} from "../services/travel-times/routing-engine.js";
export { type StraightLine, straightLine } from "../services/travel-times/straight-line.js";
export type { TravelTimesFrom } from "../services/travel-times/travel-times-from.js";
export { valhalla } from "../services/travel-times/valhalla.js";
