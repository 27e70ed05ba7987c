import { agreementCase } from "../../stages/3-agreement/agreement-from-records.js";
import { agreementRules } from "../../stages/3-agreement/check-agreement.js";
import { schoolChoiceRules } from "../../stages/3-agreement/check-school-choice.js";
import { coordinatorNamed } from "../../stages/3-agreement/coordinator-named.js";
import { schoolChoiceCase } from "../../stages/3-agreement/school-choice-facts.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import { doneAtOf, earliest, happened } from "../../verdict/act.js";
import { chosenVenues } from "../chosen-venues.js";
import { pairRecords } from "../pair-records.js";
import type { Records } from "../records.js";
import type { Visit } from "../visit.js";

/** Stage III as of `at`: the choice of each chosen venue, each agreement, and each selected school's coordinator. */
export function agreementStage(records: Records, at: EpochMilliseconds, visit: Visit): void {
  for (const { venue, regulation } of chosenVenues(records, at)) {
    const agreements = records.agreementsOf(venue.id);
    const facts = schoolChoiceCase(venue, agreements, records.venueZone(venue.id), { regulation, at });
    for (const rule of schoolChoiceRules) visit(rule, facts, "venue", venue.id, venue.region);
  }
  for (const agreement of records.festival.agreements ?? []) {
    const venue = records.venue(agreement.venue);
    if (venue === undefined) continue;
    const pair = pairRecords(records, venue, agreement.school, agreement.competencies);
    const facts = agreementCase(pair, agreement, { regulation: records.regulationOf(venue.region), at });
    const id = `${venue.id}/${agreement.school}`;
    for (const rule of agreementRules) visit(rule, facts, "agreement", id, venue.region);
  }
  coordinators(records, at, visit);
}

/** The coordinator of each school that a venue selected: once, however many did. */
function coordinators(records: Records, at: EpochMilliseconds, visit: Visit): void {
  for (const school of records.festival.schools ?? []) {
    const selections = records.agreementsWith(school.id).map(({ selectedAt }) => doneAtOf(selectedAt));
    const facts = {
      selected: happened(earliest(selections), at),
      coordinatorNamed: typeof school.coordinator === "string",
      regulation: undefined,
      at,
    };
    visit(coordinatorNamed, facts, "school", school.id, school.region);
  }
}
