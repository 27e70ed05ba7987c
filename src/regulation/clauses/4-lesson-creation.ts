/** The clauses of stage IV: the lesson on the platform and its confirmation link. */
import type { Clause } from "../clause.js";

export const asAgreed = {
  id: "IV.as-agreed",
  stage: 4,
  actors: ["venue"],
  level: "must",
  kind: "condition",
  origin: { stated: "stage IV, what is done: by the agreed schedule and competencies" },
  readings: [13, 15],
} as const satisfies Clause;

export const lessonCreated = {
  id: "IV.lesson-created",
  stage: 4,
  actors: ["venue"],
  level: "must",
  kind: "duty",
  deadline: "lesson-lead",
  origin: { stated: "stage IV, what is done" },
  readings: [2, 3, 10, 13],
  parameters: ["lessonLeadDays", "leadCount", "nonWorkingDays", "workingDays"],
} as const satisfies Clause;

export const linkSent = {
  id: "IV.link-sent",
  stage: 4,
  actors: ["venue"],
  level: "must",
  kind: "duty",
  deadline: "lesson-lead",
  origin: { stated: "stage IV, what is done" },
  readings: [2, 3, 10, 13],
  parameters: ["lessonLeadDays", "leadCount", "nonWorkingDays", "workingDays"],
} as const satisfies Clause;

export const linkAfterCreation = {
  id: "IV.link-after-creation",
  stage: 4,
  actors: ["venue"],
  level: "must",
  kind: "condition",
  origin: { implied: "a link exists only once its lesson does" },
  readings: [13, 17],
} as const satisfies Clause;
