/** The entry `upm-rules/effect`: checks from ids, over services of outside facts, with their layers and errors. */

export { Agreements } from "../services/agreements.js";
export { Competencies } from "../services/competencies.js";
export { Confirmations } from "../services/confirmations.js";
export { type LookupError, NotFound, Unavailable } from "../services/errors.js";
export type { Kind } from "../services/kinds.js";
export { layerForTests, type RecordsForTests } from "../services/layer-for-tests.js";
export { layerOfFestival } from "../services/layer-of-festival.js";
export { layerOfSources } from "../services/layer-of-sources.js";
export type { LessonAtPlace } from "../services/lesson-at-place.js";
export { Lessons } from "../services/lessons.js";
export type { Answer, ListLookup, Lookup } from "../services/lookup.js";
export type { OutsideFacts } from "../services/outside-facts.js";
export { Participants } from "../services/participants.js";
export { Regions } from "../services/regions.js";
export { Regulations } from "../services/regulations.js";
export { Schools } from "../services/schools.js";
export type {
  LessonAttended,
  ParticipantWithTrials,
  RegionalRegulation,
  Sources,
  SourcesOptions,
  VenueAndSchool,
} from "../services/sources.js";
export { type DriveTable, driveTable } from "../services/travel-times/drive-table.js";
export { layerOfTravelTimes } from "../services/travel-times/layer-of-travel-times.js";
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
export { type TravelTime, TravelTimes } from "../services/travel-times.js";
export { Venues } from "../services/venues.js";
export {
  checkRegionPlan,
  RegionPlanRefused,
  RegionPlanUndetermined,
  requireRegionPlan,
} from "../stages/1-region-plan/effect.js";
export {
  CandidateSchoolRefused,
  CandidateSchoolUndetermined,
  checkCandidateSchool,
  checkSchoolList,
  requireCandidateSchool,
  requireSchoolList,
  SchoolListRefused,
  SchoolListUndetermined,
} from "../stages/2-candidate-schools/effect.js";
export {
  AgreementRefused,
  AgreementUndetermined,
  checkAgreement,
  checkSchoolChoice,
  requireAgreement,
  requireSchoolChoice,
  SchoolChoiceRefused,
  SchoolChoiceUndetermined,
} from "../stages/3-agreement/effect.js";
export {
  checkLessonCreation,
  checkLinkSending,
  LessonCreationRefused,
  LessonCreationUndetermined,
  LinkSendingRefused,
  LinkSendingUndetermined,
  requireLessonCreation,
  requireLinkSending,
} from "../stages/4-lesson-creation/effect.js";
export type { ConfirmationIds } from "../stages/5-confirmation/confirmation-ids.js";
export {
  ConfirmationRefused,
  ConfirmationUndetermined,
  checkConfirmation,
  checkLinkForwarding,
  confirmationFacts,
  LinkForwardingRefused,
  LinkForwardingUndetermined,
  requireConfirmation,
  requireLinkForwarding,
} from "../stages/5-confirmation/effect.js";
export {
  checkDelivery,
  DeliveryRefused,
  DeliveryUndetermined,
  requireDelivery,
} from "../stages/6-delivery/effect.js";
export {
  checkLessonDay,
  LessonDayRefused,
  LessonDayUndetermined,
  requireLessonDay,
} from "../stages/7-lesson-day/effect.js";
