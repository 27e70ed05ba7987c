/** The clauses of stage V: the link reaches the parents, and a parent confirms a child's part in a lesson. */
import type { Clause } from "../clause.js";

export const linkForwarded = {
  id: "V.link-forwarded",
  stage: 5,
  actors: ["school"],
  level: "must",
  kind: "duty",
  deadline: "confirmation-lead",
  origin: { stated: "stage V, what is done" },
  readings: [2, 3, 10, 13],
  parameters: ["confirmationLeadDays", "leadCount", "nonWorkingDays", "workingDays"],
} as const satisfies Clause;

export const forwardAfterLink = {
  id: "V.forward-after-link",
  stage: 5,
  actors: ["school"],
  level: "must",
  kind: "condition",
  origin: { stated: "stage V, what is done: after the link was received" },
  readings: [13],
} as const satisfies Clause;

export const helpNeeded = {
  id: "V.help-needed",
  stage: 5,
  actors: ["school"],
  level: "should",
  kind: "condition",
  origin: { stated: "stage V, what is done: helps children and parents to register, if needed" },
  readings: [2, 3, 13, 16],
  parameters: ["minDiagnosticTests", "confirmationLeadDays", "leadCount", "nonWorkingDays", "workingDays"],
  detailsInReport: true,
} as const satisfies Clause;

export const participantRegistered = {
  id: "V.participant-registered",
  stage: 5,
  actors: ["school"],
  level: "must",
  kind: "condition",
  origin: { stated: "stage V, comment, condition 1" },
  readings: [8, 14],
} as const satisfies Clause;

export const parentRegistered = {
  id: "V.parent-registered",
  stage: 5,
  actors: ["school"],
  level: "must",
  kind: "condition",
  origin: { stated: "stage V, comment, condition 1" },
  readings: [8, 9, 14],
} as const satisfies Clause;

export const accountsLinked = {
  id: "V.accounts-linked",
  stage: 5,
  actors: ["school"],
  level: "must",
  kind: "condition",
  origin: { stated: "stage V, comment, condition 2" },
  readings: [8, 9, 14],
} as const satisfies Clause;

export const diagnosticsTaken = {
  id: "V.diagnostics-taken",
  stage: 5,
  actors: ["school"],
  level: "must",
  kind: "condition",
  origin: { stated: "stage V, comment, condition 3" },
  readings: [7, 8, 14],
  parameters: ["minDiagnosticTests"],
} as const satisfies Clause;

export const noEarlierTrial = {
  id: "V.no-earlier-trial",
  stage: 5,
  actors: ["school"],
  level: "must",
  kind: "condition",
  origin: { stated: "stage V, comment, condition 4" },
  readings: [7, 8, 14],
  parameters: ["maxEarlierTrials", "lessonCountsAsTrial"],
} as const satisfies Clause;

export const confirmedInTime = {
  id: "V.confirmed-in-time",
  stage: 5,
  actors: ["school"],
  level: "must",
  kind: "act-in-time",
  deadline: "confirmation-lead",
  origin: { stated: "stage V, deadline" },
  readings: [2, 3, 8, 10, 14],
  parameters: ["confirmationLeadDays", "leadCount", "nonWorkingDays", "workingDays"],
} as const satisfies Clause;

export const ownSchool = {
  id: "V.own-school",
  stage: 5,
  actors: ["school"],
  level: "should",
  kind: "condition",
  origin: { implied: "a coordinator forwards the link to the parents of its own school" },
  readings: [8],
} as const satisfies Clause;
