import type { InfrastructureItem } from "../../../src/model/competency.js";
import type { CandidateSchoolFacts } from "../../../src/stages/2-candidate-schools/candidate-school-facts.js";
import type { SchoolListFacts } from "../../../src/stages/2-candidate-schools/school-list-facts.js";

const item = { kind: "equipment", quantity: 1, per: "lesson" } as const;

/** What is brought to the school, and what the venue keeps. */
export const brought: InfrastructureItem = { ...item, item: "kit", deliver: true };
export const kept: InfrastructureItem = { ...item, item: "furnace", deliver: false };

/** A competency that needs delivery, one that does not, and one whose infrastructure list is unknown. */
export const delivered = { id: "R5", infrastructureList: [kept, brought] };
export const undelivered = { id: "V49", infrastructureList: [kept] };
export const unlisted = { id: "X1" };

/** A listed school of a chosen venue, exactly half an hour away, for lessons that need delivery. */
export const keptCandidate: CandidateSchoolFacts = {
  venue: { region: "komi", competencies: ["R5"], chosenAt: "2020-10-20T12:00+03:00" },
  region: { venuesChosenAt: "2020-10-20T12:00+03:00" },
  school: { region: "komi", listedAt: "2020-10-21T12:00+03:00" },
  drive: 1800,
  competencies: [delivered],
  at: "2020-10-22T12:00+03:00",
};

/** A list of schools that was made in time, as of after the deadline. */
export const keptList: SchoolListFacts = {
  region: { timeZone: "Europe/Moscow" },
  venue: { candidateSchools: ["gymnasium"], schoolsListedAt: "2020-10-21T12:00+03:00" },
  at: "2020-11-02T12:00+03:00",
};
