import type { GeneralTexts } from "../sentences.js";

/** Sentences that follow those of any clause: who answers, what has to come first. */
export const general: GeneralTexts = {
  answers: {
    "regional-operator": "The regional operator answers for this.",
    venue: "The venue answers for this.",
    school: "The school answers for this.",
  },
  first: {
    "II.schools-listed": "First the regional operator has to list the schools for this venue.",
    "III.contact-made": "First the venue has to get in touch with the school coordinator.",
    "III.competencies-agreed": "First venue and school have to agree the competencies.",
    "IV.lesson-created": "First the venue has to create the lesson on the platform.",
    "IV.link-sent": "First the venue has to send this link to the school coordinator.",
  },
};
