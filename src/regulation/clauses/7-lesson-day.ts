/** The clauses of stage VII: the day of the lesson. */
import type { Clause } from "../clause.js";

export const mentorPresent = {
  id: "VII.mentor-present",
  stage: 7,
  actors: ["venue"],
  level: "must",
  kind: "duty",
  deadline: "start",
  origin: { stated: "stage VII, venue, what is done, first item" },
  readings: [11, 13],
} as const satisfies Clause;

export const venueConnected = {
  id: "VII.venue-connected",
  stage: 7,
  actors: ["venue"],
  level: "must",
  kind: "duty",
  deadline: "start",
  origin: { stated: "stage VII, venue, what is done, second item" },
  readings: [11, 12, 13],
} as const satisfies Clause;

export const venueLinkChecked = {
  id: "VII.venue-link-checked",
  stage: 7,
  actors: ["venue"],
  level: "must",
  kind: "duty",
  deadline: "before-start",
  origin: { stated: "stage VII, venue, comment" },
  readings: [11, 12, 13],
} as const satisfies Clause;

export const participantsPresent = {
  id: "VII.participants-present",
  stage: 7,
  actors: ["school"],
  level: "must",
  kind: "duty",
  deadline: "start",
  origin: { stated: "stage VII, school, what is done, first item" },
  readings: [1, 11, 13],
  detailsInReport: true,
} as const satisfies Clause;

export const onlyConfirmed = {
  id: "VII.only-confirmed",
  stage: 7,
  actors: ["school"],
  level: "should",
  kind: "condition",
  origin: { implied: "those who signed up are in class; others were not confirmed" },
  readings: [11, 13],
  detailsInReport: true,
} as const satisfies Clause;

export const schoolConnected = {
  id: "VII.school-connected",
  stage: 7,
  actors: ["school"],
  level: "must",
  kind: "duty",
  deadline: "start",
  origin: { stated: "stage VII, school, what is done, second item" },
  readings: [1, 11, 12, 13],
} as const satisfies Clause;

export const representativePresent = {
  id: "VII.representative-present",
  stage: 7,
  actors: ["school"],
  level: "must",
  kind: "duty",
  deadline: "start",
  origin: { stated: "stage VII, school, what is done, third item" },
  readings: [1, 11, 13],
} as const satisfies Clause;

export const schoolLinkChecked = {
  id: "VII.school-link-checked",
  stage: 7,
  actors: ["school"],
  level: "must",
  kind: "duty",
  deadline: "before-start",
  origin: { stated: "stage VII, school, comment" },
  readings: [1, 11, 12, 13],
} as const satisfies Clause;
