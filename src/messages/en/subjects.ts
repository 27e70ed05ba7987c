import type { SubjectNames } from "../sentences.js";

/** What a finding is about. */
export const subjects: SubjectNames = {
  region: "region",
  venue: "venue",
  school: "school",
  candidate: "venue and candidate school",
  agreement: "agreement of venue and school",
  lesson: "lesson",
  invitation: "child's invitation to lesson",
  confirmation: "child's part in lesson",
};
