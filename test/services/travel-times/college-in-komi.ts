import type { Agreement } from "../../../src/model/agreement.js";
import type { Competency } from "../../../src/model/competency.js";
import type { Region } from "../../../src/model/region.js";
import type { School } from "../../../src/model/school.js";
import type { Venue } from "../../../src/model/venue.js";
import type { RecordsForTests } from "../../../src/services/layer-for-tests.js";
import { place } from "./places.js";

/** A region with one college, everything in it chosen and listed in time. */
export const komi: Region = {
  id: "komi",
  name: "Komi",
  timeZone: "Europe/Moscow",
  competencies: ["R5"],
  competenciesChosenAt: "2020-10-01T12:00+03:00",
  venues: ["college"],
  venuesChosenAt: "2020-10-01T12:00+03:00",
};

/** What the college teaches: a kit has to be delivered, so the drive matters. */
export const forestry: Competency = {
  id: "R5",
  name: "Forestry",
  infrastructureList: [{ item: "kit", kind: "equipment", quantity: 1, per: "lesson", deliver: true }],
};

/** The college, which stands at place 0. */
export const college: Venue = {
  id: "college",
  region: "komi",
  name: "College",
  competencies: ["R5"],
  location: place(0),
  candidateSchools: ["school-1", "school-2", "school-3"],
  schoolsListedAt: "2020-10-02T12:00+03:00",
};

/** School n, which stands at place n. */
export function school(n: number): School {
  return { id: `school-${n}`, region: "komi", name: `School ${n}`, location: place(n), coordinator: "c" };
}

/** Everything that the college and a school have to agree, done in time. */
export function agreementWith(schoolId: string): Agreement {
  return {
    venue: "college",
    school: schoolId,
    selectedAt: "2020-10-05T10:00+03:00",
    contactedAt: "2020-10-06T10:00+03:00",
    competencies: ["R5"],
    guidelinesReadAt: "2020-10-07T10:00+03:00",
    venueAgreedAt: "2020-10-08T10:00+03:00",
    schoolAgreedAt: "2020-10-08T11:00+03:00",
  };
}

/** The records of the college, schools 1 to 3 and their agreements: of the drives nothing is known. */
export const records = {
  regions: [komi],
  regionsPlanning: [komi],
  competencies: [forestry],
  venues: [college],
  schools: [school(1), school(2), school(3)],
  agreements: ["school-1", "school-2", "school-3"].map(agreementWith),
} satisfies RecordsForTests;

/** A day on which all of that was done. */
export const afterAll = "2020-10-20T12:00+03:00";
