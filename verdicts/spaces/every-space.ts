/** Every decision space that has a baseline, by the file's name. */
import type { Space } from "../decision-space.ts";
import { regionPlan } from "./1-region-plan.ts";
import { candidateSchool, schoolList } from "./2-candidate-schools.ts";
import { agreement, schoolChoice } from "./3-agreement.ts";
import { lessonCreation, linkSending } from "./4-lesson-creation.ts";
import { confirmation, linkForwarding } from "./5-confirmation.ts";
import { delivery } from "./6-delivery.ts";
import { lessonDay } from "./7-lesson-day.ts";
import { festival } from "./festival.ts";

export const everySpace: Readonly<Record<string, Space>> = {
  "1-region-plan": regionPlan,
  "2-school-list": schoolList,
  "2-candidate-school": candidateSchool,
  "3-school-choice": schoolChoice,
  "3-agreement": agreement,
  "4-lesson-creation": lessonCreation,
  "4-link-sending": linkSending,
  "5-link-forwarding": linkForwarding,
  "5-confirmation": confirmation,
  "6-delivery": delivery,
  "7-lesson-day": lessonDay,
  festival,
};
