/** By check the facts that keep everything, and by clause how they may differ. */
import type { CheckName, ClauseOfFacts, FactsByCheck, FactsOf } from "../checks.js";
import { keptRegionPlan, regionPlanVariations } from "./1-region-plan.js";
import {
  candidateSchoolVariations,
  keptCandidateSchool,
  keptSchoolList,
  schoolListVariations,
} from "./2-candidate-schools.js";
import {
  agreementVariations,
  keptAgreement,
  keptSchoolChoice,
  schoolChoiceVariations,
} from "./3-agreement.js";
import {
  keptLessonCreation,
  keptLinkSending,
  lessonCreationVariations,
  linkSendingVariations,
} from "./4-lesson-creation.js";
import {
  confirmationVariations,
  keptConfirmation,
  keptLinkForwarding,
  linkForwardingVariations,
} from "./5-confirmation.js";
import { deliveryVariations, keptDelivery } from "./6-delivery.js";
import { keptLessonDay, lessonDayVariations } from "./7-lesson-day.js";
import type { Setting } from "./setting.js";
import type { Variation, VariationsOf } from "./variation.js";

const kept: { readonly [N in CheckName]: (setting: Setting) => FactsByCheck[N] } = {
  checkRegionPlan: keptRegionPlan,
  checkSchoolList: keptSchoolList,
  checkCandidateSchool: keptCandidateSchool,
  checkSchoolChoice: keptSchoolChoice,
  checkAgreement: keptAgreement,
  checkLessonCreation: keptLessonCreation,
  checkLinkSending: keptLinkSending,
  checkLinkForwarding: keptLinkForwarding,
  checkConfirmation: keptConfirmation,
  checkDelivery: keptDelivery,
  checkLessonDay: keptLessonDay,
};

const variations: { readonly [C in ClauseOfFacts]: VariationsOf<C> } = {
  ...regionPlanVariations,
  ...schoolListVariations,
  ...candidateSchoolVariations,
  ...schoolChoiceVariations,
  ...agreementVariations,
  ...lessonCreationVariations,
  ...linkSendingVariations,
  ...linkForwardingVariations,
  ...confirmationVariations,
  ...deliveryVariations,
  ...lessonDayVariations,
};

/** Facts of a check that keep every clause that it judges. */
export function keptFactsOf<N extends CheckName>(check: N, setting: Setting): FactsByCheck[N] {
  return kept[check](setting);
}

/** How such facts may differ where one clause is concerned. */
export function variationsOf<C extends ClauseOfFacts>(
  clause: C,
  setting: Setting,
): ReadonlyArray<Variation<FactsOf<C>>> {
  return variations[clause](setting);
}
