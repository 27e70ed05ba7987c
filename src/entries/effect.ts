/** The entry `upm-rules/effect`: checks from ids, over services of outside facts, with their layers and errors. */

export { type LookupError, NotFound, Unavailable } from "../services/errors.js";
export { layerOfFestival } from "../services/layer-of-festival.js";
export { type Answer, layerOfSources, type Sources } from "../services/layer-of-sources.js";
export { type LessonAtPlace, Lessons } from "../services/lessons.js";
export { Participants } from "../services/participants.js";
export { Regulations } from "../services/regulations.js";
export {
  type ConfirmationIds,
  ConfirmationRefused,
  ConfirmationUndetermined,
  checkConfirmation,
  checkLinkForwarding,
  LinkForwardingRefused,
  LinkForwardingUndetermined,
  requireConfirmation,
  requireLinkForwarding,
} from "../stages/5-confirmation/effect.js";
