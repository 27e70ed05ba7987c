import type { Id } from "../model/id.js";
import type { Venue } from "../model/venue.js";
import { knownCompetency, type PairRecords } from "../stages/3-agreement/agreement-from-records.js";
import type { Records } from "./records.js";

/** A venue and a school among the records, with the competencies that are asked for. */
export function pairRecords(
  records: Records,
  venue: Venue,
  school: Id,
  competencies: readonly Id[],
): PairRecords {
  return {
    venue,
    schoolId: school,
    school: records.school(school),
    venueZone: records.venueZone(venue.id),
    schoolZone: records.schoolZone(school),
    region: records.region(venue.region),
    plannedBy: records.plannedBy(venue.id),
    competencies: competencies.map((id) => knownCompetency(id, records.competency(id))),
    drive: records.drive(venue.id, school),
    driveSource: undefined,
  };
}
