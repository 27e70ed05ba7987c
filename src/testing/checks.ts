import type { Unsure } from "../facts/unsure.js";
import type { ClauseId } from "../regulation/clauses.js";
import { type Regulation, upm2020 } from "../regulation/regulation.js";
import type { RegionPlanFacts } from "../stages/1-region-plan/region-plan-facts.js";
import type { CandidateSchoolFacts } from "../stages/2-candidate-schools/candidate-school-facts.js";
import type { SchoolListFacts } from "../stages/2-candidate-schools/school-list-facts.js";
import type { AgreementFacts } from "../stages/3-agreement/agreement-facts.js";
import type { SchoolChoiceFacts } from "../stages/3-agreement/school-choice-facts.js";
import type { LessonCreationFacts } from "../stages/4-lesson-creation/lesson-creation-facts.js";
import type { LinkSendingFacts } from "../stages/4-lesson-creation/link-sending-facts.js";
import type { ConfirmationFacts } from "../stages/5-confirmation/confirmation-facts.js";
import type { LinkForwardingFacts } from "../stages/5-confirmation/link-forwarding-facts.js";
import type { DeliveryFacts } from "../stages/6-delivery/delivery-facts.js";
import type { LessonDayFacts } from "../stages/7-lesson-day/lesson-day-facts.js";
import { checks } from "../stages/every-check.js";
import type { Verdict } from "../verdict/verdict.js";

/**
 * By the name of a check, the facts that it takes.
 *
 * @since 0.1.0
 * @public
 */
export interface FactsByCheck {
  readonly checkRegionPlan: RegionPlanFacts;
  readonly checkSchoolList: SchoolListFacts;
  readonly checkCandidateSchool: CandidateSchoolFacts;
  readonly checkSchoolChoice: SchoolChoiceFacts;
  readonly checkAgreement: AgreementFacts;
  readonly checkLessonCreation: LessonCreationFacts;
  readonly checkLinkSending: LinkSendingFacts;
  readonly checkLinkForwarding: LinkForwardingFacts;
  readonly checkConfirmation: ConfirmationFacts;
  readonly checkDelivery: DeliveryFacts;
  readonly checkLessonDay: LessonDayFacts;
}

/**
 * The name of a check that takes facts.
 *
 * @since 0.1.0
 * @public
 */
export type CheckName = keyof FactsByCheck;

/** What the check of a name says of facts. */
export function verdictBy<N extends CheckName>(
  check: N,
  facts: Unsure<FactsByCheck[N]>,
  regulation: Regulation = upm2020,
): Verdict {
  // A check and its facts belong together, which a union cannot say.
  return (checks[check] as (facts: unknown, regulation: Regulation) => Verdict)(facts, regulation);
}

/**
 * Which check judges a clause by facts alone.
 *
 * @example
 * import { checkOf } from "upm-rules/testing";
 *
 * checkOf["V.accounts-linked"] // => "checkConfirmation"
 *
 * @since 0.1.0
 * @public
 */
export const checkOf = {
  "I.competencies-chosen": "checkRegionPlan",
  "I.venues-chosen": "checkRegionPlan",
  "I.venue-in-region": "checkRegionPlan",
  "I.venue-competencies": "checkRegionPlan",
  "II.schools-listed": "checkSchoolList",
  "II.drive-time": "checkCandidateSchool",
  "II.same-region": "checkCandidateSchool",
  "II.schools-available": "checkSchoolList",
  "III.schools-selected": "checkSchoolChoice",
  "III.venue-chosen": "checkAgreement",
  "III.school-is-candidate": "checkAgreement",
  "III.coordinator-named": "checkAgreement",
  "III.contact-made": "checkAgreement",
  "III.contact-first": "checkAgreement",
  "III.competencies-agreed": "checkAgreement",
  "III.competencies-offered": "checkAgreement",
  "III.guidelines-read": "checkAgreement",
  "IV.as-agreed": "checkLessonCreation",
  "IV.lesson-created": "checkLessonCreation",
  "IV.link-sent": "checkLinkSending",
  "IV.link-after-creation": "checkLinkSending",
  "V.link-forwarded": "checkLinkForwarding",
  "V.forward-after-link": "checkLinkForwarding",
  "V.participant-registered": "checkConfirmation",
  "V.parent-registered": "checkConfirmation",
  "V.accounts-linked": "checkConfirmation",
  "V.diagnostics-taken": "checkConfirmation",
  "V.no-earlier-trial": "checkConfirmation",
  "V.confirmed-in-time": "checkConfirmation",
  "VI.delivered": "checkDelivery",
  "VII.mentor-present": "checkLessonDay",
  "VII.venue-connected": "checkLessonDay",
  "VII.venue-link-checked": "checkLessonDay",
  "VII.participants-present": "checkLessonDay",
  "VII.only-confirmed": "checkLessonDay",
  "VII.school-connected": "checkLessonDay",
  "VII.representative-present": "checkLessonDay",
  "VII.school-link-checked": "checkLessonDay",
} as const satisfies { readonly [C in ClauseId]?: CheckName };

/**
 * A clause that a check judges by facts alone: all but `V.help-needed` and `V.own-school`, which take a festival.
 *
 * @since 0.1.0
 * @public
 */
export type ClauseOfFacts = Extract<keyof typeof checkOf, string>; // so that an editor shows its name

/**
 * The check that judges a clause by facts.
 *
 * @since 0.1.0
 * @public
 */
export type CheckOf<C extends ClauseOfFacts> = (typeof checkOf)[C];

/**
 * The facts that a clause is judged by.
 *
 * @since 0.1.0
 * @public
 */
export type FactsOf<C extends ClauseOfFacts> = FactsByCheck[CheckOf<C>];
