import type { SubjectNames } from "../sentences.js";

/** What a finding is about. */
export const subjects: SubjectNames = {
  region: "регион",
  venue: "площадка",
  school: "школа",
  candidate: "площадка и возможная школа",
  agreement: "договорённость площадки и школы",
  lesson: "урок",
  invitation: "приглашение ребёнка на урок",
  confirmation: "участие ребёнка в уроке",
};
