import type { GeneralTexts } from "../sentences.js";

/** Sentences for findings of every clause: what a status says, dates, who answers, what has to come first. */
export const general: GeneralTexts = {
  statuses: {
    violated: "this rule is not kept",
    late: "done late",
    overdue: "not done in time",
    unknown: "it is not known whether this rule is kept",
    pending: "not done yet, and there is time",
    advised: "this advice is not followed",
  },
  deadline: (deadline, doneAt) =>
    doneAt === undefined ? `Due ${deadline}.` : `Done on ${doneAt}; due ${deadline}.`,
  doneAt: (doneAt) => `Done on ${doneAt}.`,
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
  firstOf: (title) => `First this has to be done: ${title}.`,
};
