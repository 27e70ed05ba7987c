import { schoolListRules } from "../../stages/2-candidate-schools/check-school-list.js";
import { candidateDriveTime } from "../../stages/2-candidate-schools/drive-time.js";
import { sameRegion } from "../../stages/2-candidate-schools/same-region.js";
import { schoolListCase } from "../../stages/2-candidate-schools/school-list-facts.js";
import { candidateSchoolCase } from "../../stages/3-agreement/agreement-from-records.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import { zoneNamed } from "../../time/zone.js";
import { happened } from "../../verdict/act.js";
import { chosenVenues } from "../chosen-venues.js";
import { pairRecords } from "../pair-records.js";
import type { Records } from "../records.js";
import type { Visit } from "../visit.js";

/** Stage II as of `at`: the list of schools of each chosen venue, and each school on it. */
export function candidateSchoolsStage(records: Records, at: EpochMilliseconds, visit: Visit): void {
  for (const { venue, regulation } of chosenVenues(records, at)) {
    const judged = { regulation, at };
    const operator = records.region(venue.region);
    const operatorZone = operator && zoneNamed(operator.timeZone);
    const list = schoolListCase(venue, operatorZone, judged);
    for (const rule of schoolListRules) visit(rule, list, "venue", venue.id, venue.region);
    if (happened(list.schoolsListedAt, at) !== true) continue;
    for (const school of venue.candidateSchools ?? []) {
      const facts = candidateSchoolCase(pairRecords(records, venue, school, venue.competencies), judged);
      for (const rule of [candidateDriveTime, sameRegion]) {
        visit(rule, facts, "candidate", `${venue.id}/${school}`, venue.region);
      }
    }
  }
}
