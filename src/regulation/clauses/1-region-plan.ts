/** The clauses of stage I: the region's competencies and venues. */
import type { Clause } from "../clause.js";

export const competenciesChosen = {
  id: "I.competencies-chosen",
  stage: 1,
  actors: ["regional-operator"],
  level: "must",
  kind: "duty",
  deadline: "plan",
  origin: { stated: "stage I, what is done" },
  readings: [1, 13],
  parameters: ["planDeadline"],
} as const satisfies Clause;

export const venuesChosen = {
  id: "I.venues-chosen",
  stage: 1,
  actors: ["regional-operator"],
  level: "must",
  kind: "duty",
  deadline: "plan",
  origin: { stated: "stage I, what is done" },
  readings: [1, 13],
  parameters: ["planDeadline"],
} as const satisfies Clause;

export const venueInRegion = {
  id: "I.venue-in-region",
  stage: 1,
  actors: ["regional-operator"],
  level: "must",
  kind: "condition",
  origin: { stated: "stage I, what is done: competencies and venues are those in the region" },
  readings: [13],
  detailsInReport: true,
} as const satisfies Clause;

export const venueCompetencies = {
  id: "I.venue-competencies",
  stage: 1,
  actors: ["regional-operator"],
  level: "should",
  kind: "condition",
  origin: { implied: "competencies and venues are chosen together, so a chosen venue has a part in them" },
  readings: [13],
  detailsInReport: true,
} as const satisfies Clause;
