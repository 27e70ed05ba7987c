import type { Language } from "../describe.js";
import { regionPlanSentences } from "./1-region-plan.js";
import { candidateSchoolSentences } from "./2-candidate-schools.js";
import { agreementSentences } from "./3-agreement.js";
import { lessonCreationSentences } from "./4-lesson-creation.js";
import { confirmationSentences } from "./5-confirmation.js";
import { deliverySentences } from "./6-delivery.js";
import { lessonDaySentences } from "./7-lesson-day.js";
import { titles } from "./clause-titles.js";
import { general } from "./general.js";
import { moments } from "./moments.js";
import { remedies } from "./remedies.js";
import { subjects } from "./subjects.js";
import { words } from "./words.js";

/** All that describing findings in English needs; a module of its own, so that who wants words alone gets no more. */
export const language: Language = {
  findings: {
    ...regionPlanSentences,
    ...candidateSchoolSentences,
    ...agreementSentences,
    ...lessonCreationSentences,
    ...confirmationSentences,
    ...deliverySentences,
    ...lessonDaySentences,
  },
  statuses: words.statuses,
  general,
  titles,
  subjects,
  remedies,
  moments,
};
