/** The clauses of stage III: a venue and a school agree what is taught. */
import type { Clause } from "../clause.js";

export const schoolsSelected = {
  id: "III.schools-selected",
  stage: 3,
  actors: ["venue"],
  level: "must",
  kind: "duty",
  deadline: "plan",
  origin: { stated: "stage III, venue, what is done" },
  readings: [1, 13],
  parameters: ["planDeadline"],
} as const satisfies Clause;

export const venueChosen = {
  id: "III.venue-chosen",
  stage: 3,
  actors: ["venue"],
  level: "must",
  kind: "condition",
  origin: { stated: "stage III, venue, what is done: venues chosen by the regional operator" },
  readings: [13],
} as const satisfies Clause;

export const schoolIsCandidate = {
  id: "III.school-is-candidate",
  stage: 3,
  actors: ["venue"],
  level: "must",
  kind: "condition",
  origin: { implied: "stage II lists the schools a venue may work with, so it selects from that list" },
  readings: [13, 17],
} as const satisfies Clause;

export const coordinatorNamed = {
  id: "III.coordinator-named",
  stage: 3,
  actors: ["school"],
  level: "must",
  kind: "condition",
  origin: { stated: "stage III, school, what is done: the school's coordinator" },
  readings: [13],
} as const satisfies Clause;

export const contactMade = {
  id: "III.contact-made",
  stage: 3,
  actors: ["venue"],
  level: "must",
  kind: "duty",
  deadline: "plan",
  origin: { stated: "stage III, venue, what is done" },
  readings: [1, 13],
  parameters: ["planDeadline"],
} as const satisfies Clause;

export const contactFirst = {
  id: "III.contact-first",
  stage: 3,
  actors: ["venue", "school"],
  level: "must",
  kind: "condition",
  origin: { stated: "stage III, school, what is done: after contact with the venue's representative" },
  readings: [13],
} as const satisfies Clause;

export const competenciesAgreed = {
  id: "III.competencies-agreed",
  stage: 3,
  actors: ["venue", "school"],
  level: "must",
  kind: "duty",
  deadline: "plan",
  origin: { stated: "stage III, venue and school, what is done" },
  readings: [1, 13],
  parameters: ["planDeadline"],
} as const satisfies Clause;

export const competenciesOffered = {
  id: "III.competencies-offered",
  stage: 3,
  actors: ["venue"],
  level: "must",
  kind: "condition",
  origin: {
    stated: "stages I and III, what is done: competencies that take part, agreed for the venue's lessons",
  },
  readings: [13],
  detailsInReport: true,
} as const satisfies Clause;

export const guidelinesRead = {
  id: "III.guidelines-read",
  stage: 3,
  actors: ["school"],
  level: "should",
  kind: "condition",
  origin: { stated: "stage III, school, comment" },
  readings: [13],
} as const satisfies Clause;
