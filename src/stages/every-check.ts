import { checkRegionPlan } from "./1-region-plan/check-region-plan.js";
import { checkCandidateSchool } from "./2-candidate-schools/check-candidate-school.js";
import { checkSchoolList } from "./2-candidate-schools/check-school-list.js";
import { checkAgreement } from "./3-agreement/check-agreement.js";
import { checkSchoolChoice } from "./3-agreement/check-school-choice.js";
import { checkLessonCreation } from "./4-lesson-creation/check-lesson-creation.js";
import { checkLinkSending } from "./4-lesson-creation/check-link-sending.js";
import { checkConfirmation } from "./5-confirmation/check-confirmation.js";
import { checkLinkForwarding } from "./5-confirmation/check-link-forwarding.js";
import { checkDelivery } from "./6-delivery/check-delivery.js";
import { checkLessonDay } from "./7-lesson-day/check-lesson-day.js";

/** Every check of facts, by its name. */
export const checks = {
  checkRegionPlan,
  checkSchoolList,
  checkCandidateSchool,
  checkSchoolChoice,
  checkAgreement,
  checkLessonCreation,
  checkLinkSending,
  checkLinkForwarding,
  checkConfirmation,
  checkDelivery,
  checkLessonDay,
};
