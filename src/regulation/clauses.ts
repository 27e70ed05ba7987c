import type { Clause } from "./clause.js";
import * as regionPlan from "./clauses/1-region-plan.js";
import * as candidateSchools from "./clauses/2-candidate-schools.js";
import * as agreement from "./clauses/3-agreement.js";
import * as lessonCreation from "./clauses/4-lesson-creation.js";
import * as confirmation from "./clauses/5-confirmation.js";
import * as delivery from "./clauses/6-delivery.js";
import * as lessonDay from "./clauses/7-lesson-day.js";

const table = [
  regionPlan.competenciesChosen,
  regionPlan.venuesChosen,
  regionPlan.venueInRegion,
  regionPlan.venueCompetencies,
  candidateSchools.schoolsListed,
  candidateSchools.driveTime,
  candidateSchools.sameRegion,
  candidateSchools.schoolsAvailable,
  agreement.schoolsSelected,
  agreement.venueChosen,
  agreement.schoolIsCandidate,
  agreement.coordinatorNamed,
  agreement.contactMade,
  agreement.contactFirst,
  agreement.competenciesAgreed,
  agreement.competenciesOffered,
  agreement.guidelinesRead,
  lessonCreation.asAgreed,
  lessonCreation.lessonCreated,
  lessonCreation.linkSent,
  lessonCreation.linkAfterCreation,
  confirmation.linkForwarded,
  confirmation.forwardAfterLink,
  confirmation.helpNeeded,
  confirmation.participantRegistered,
  confirmation.parentRegistered,
  confirmation.accountsLinked,
  confirmation.diagnosticsTaken,
  confirmation.noEarlierTrial,
  confirmation.confirmedInTime,
  confirmation.ownSchool,
  delivery.delivered,
  lessonDay.mentorPresent,
  lessonDay.venueConnected,
  lessonDay.venueLinkChecked,
  lessonDay.participantsPresent,
  lessonDay.onlyConfirmed,
  lessonDay.schoolConnected,
  lessonDay.representativePresent,
  lessonDay.schoolLinkChecked,
] as const;

/**
 * The id of a clause, such as `"V.accounts-linked"`. Ids are stable: they are part of the API.
 *
 * @since 0.1.0
 * @public
 */
export type ClauseId = Extract<(typeof table)[number]["id"], string>; // so that an editor shows its name

/**
 * Every clause of the regulation, in clause order: the order of findings everywhere.
 *
 * @example
 * import { clauses } from "upm-rules";
 *
 * clauses.length // => 40
 * clauses.filter((clause) => "implied" in clause.origin).length // => 7
 *
 * @since 0.1.0
 * @public
 */
export const clauses: ReadonlyArray<Clause & { readonly id: ClauseId }> = table;

const positions: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  table.map((clause, position) => [clause.id, position]),
);

/** The place of a clause in clause order, from 0. */
export function clausePosition(id: ClauseId): number {
  return positions.get(id) as number;
}

/**
 * The clause of an id.
 *
 * @example
 * import { clauseOf } from "upm-rules";
 *
 * clauseOf("V.accounts-linked").origin // => { stated: "stage V, comment, condition 2" }
 *
 * @since 0.1.0
 * @public
 */
export function clauseOf(id: ClauseId): Clause & { readonly id: ClauseId } {
  return clauses[clausePosition(id)] as Clause & { readonly id: ClauseId };
}
