/** The entry `upm-rules/sdk`: a promise client for back ends that do not use Effect. */

export {
  type CallOptions,
  type Check,
  createUpmRules,
  type UpmRules,
  type UpmRulesOptions,
} from "../sdk/create-upm-rules.js";
export type { LessonAtPlace } from "../services/lesson-at-place.js";
export type { Answer, Sources } from "../services/sources.js";
