import type { Agreement } from "../../model/agreement.js";
import type { Competency } from "../../model/competency.js";
import type { Id } from "../../model/id.js";
import type { Region } from "../../model/region.js";
import type { School } from "../../model/school.js";
import type { Venue } from "../../model/venue.js";
import type { Zone } from "../../time/zone.js";
import { doneAtOf, earliest } from "../../verdict/act.js";
import type { Case } from "../../verdict/rule.js";
import type { CandidateSchoolCase } from "../2-candidate-schools/candidate-school-facts.js";
import type { KnownCompetency } from "../2-candidate-schools/competency-facts.js";
import type { Drive } from "../2-candidate-schools/drive-time.js";
import { schoolsListedAt } from "../2-candidate-schools/school-list-facts.js";
import { planDue } from "../plan-due.js";
import { type AgreementCase, agreementAsOf } from "./agreement-facts.js";

/** A venue and a school, with what a stage of the plan needs to know of them; unknown is undefined. */
export interface PairRecords {
  readonly venue: Venue;
  /** The id is known even where the record is not. */
  readonly schoolId: Id;
  readonly school: School | undefined;
  readonly venueZone: Zone | undefined;
  readonly schoolZone: Zone | undefined;
  /** The region that the venue is in. */
  readonly region: Region | undefined;
  /** The regions in whose plans the venue is; undefined where not known. */
  readonly plannedBy: readonly Region[] | undefined;
  /** The records of the competencies that are asked for, in that order. */
  readonly competencies: readonly KnownCompetency[];
  readonly drive: Drive | undefined;
  /** Where its time came from; undefined where that is not said. */
  readonly driveSource: string | undefined;
}

/** A competency's record, or its id alone where there is none. */
export function knownCompetency(id: string, record: Competency | undefined): KnownCompetency {
  return { id, infrastructureList: record?.infrastructureList ?? undefined };
}

function selection({ venue, schoolId, region, plannedBy }: PairRecords) {
  const isListed = (venue.candidateSchools ?? []).includes(schoolId);
  return {
    venueChosenAt: plannedBy && earliest(plannedBy.map(({ venuesChosenAt }) => doneAtOf(venuesChosenAt))),
    venuesChosenAt: region && doneAtOf(region.venuesChosenAt),
    listedAt: isListed ? schoolsListedAt(venue) : ("not-yet" as const),
  };
}

/** A school that a venue selects now, ready to be judged by the regulation of the venue's region. */
export function candidateSchoolCase(records: PairRecords, judged: Case): CandidateSchoolCase {
  return {
    regionOfVenue: records.venue.region,
    regionOfSchool: records.school?.region,
    competencies: records.competencies,
    drive: records.drive,
    driveSource: records.driveSource,
    selected: true,
    ...selection(records),
    ...judged,
  };
}

/** An agreement, ready to be judged by the regulation of the venue's region; its competencies are the agreed ones. */
export function agreementCase(records: PairRecords, agreement: Agreement, judged: Case): AgreementCase {
  const { venue, school, region } = records;
  return agreementAsOf({
    venueDue: planDue(records.venueZone, judged.regulation),
    schoolDue: planDue(records.schoolZone, judged.regulation),
    offered: venue.competencies,
    regionCompetencies: region?.competencies,
    competenciesChosenAt: region && doneAtOf(region.competenciesChosenAt),
    coordinatorNamed: school && typeof school.coordinator === "string",
    selectedAt: doneAtOf(agreement.selectedAt),
    contactedAt: doneAtOf(agreement.contactedAt),
    competencies: records.competencies,
    venueAgreedAt: doneAtOf(agreement.venueAgreedAt),
    schoolAgreedAt: doneAtOf(agreement.schoolAgreedAt),
    guidelinesReadAt: doneAtOf(agreement.guidelinesReadAt),
    drive: records.drive,
    driveSource: records.driveSource,
    ...selection(records),
    ...judged,
  });
}
