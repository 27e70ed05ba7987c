/** The clauses of stage II: which schools a venue may work with. */
import type { Clause } from "../clause.js";

export const schoolsListed = {
  id: "II.schools-listed",
  stage: 2,
  actors: ["regional-operator"],
  level: "must",
  kind: "duty",
  deadline: "plan",
  origin: { stated: "stage II, what is done" },
  readings: [1, 13],
  parameters: ["planDeadline"],
} as const satisfies Clause;

export const driveTime = {
  id: "II.drive-time",
  stage: 2,
  actors: ["regional-operator"],
  level: "must",
  kind: "condition",
  origin: { stated: "stage II, comment" },
  readings: [4, 5, 6],
  parameters: ["maxDriveMinutes"],
  detailsInReport: "agreement",
} as const satisfies Clause;

export const sameRegion = {
  id: "II.same-region",
  stage: 2,
  actors: ["regional-operator"],
  level: "should",
  kind: "condition",
  origin: { implied: "an operator lists schools for the venues of its own region" },
  readings: [13],
} as const satisfies Clause;

export const schoolsAvailable = {
  id: "II.schools-available",
  stage: 2,
  actors: ["regional-operator"],
  level: "should",
  kind: "condition",
  origin: { implied: "a venue with no school to work with teaches nobody" },
  readings: [13],
} as const satisfies Clause;
