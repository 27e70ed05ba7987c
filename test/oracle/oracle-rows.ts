import type { Judged } from "./oracle-finding.js";
import * as stageOne from "./oracle-stage-1.js";
import * as stageTwo from "./oracle-stage-2.js";
import * as stageThree from "./oracle-stage-3.js";
import * as stageFour from "./oracle-stage-4.js";
import * as stageFive from "./oracle-stage-5.js";
import * as stageSix from "./oracle-stage-6.js";
import * as stageSeven from "./oracle-stage-7.js";
import type { World } from "./oracle-world.js";

/** The rows of the table of clauses, in its order. */
export const rows: readonly ((world: World) => Judged[])[] = [
  stageOne.competenciesChosen,
  stageOne.venuesChosen,
  stageOne.venueInRegion,
  stageOne.venueCompetencies,
  stageTwo.schoolsListed,
  stageTwo.driveTimeOfCandidate,
  stageTwo.driveTimeOfAgreement,
  stageTwo.sameRegion,
  stageTwo.schoolsAvailable,
  stageThree.schoolsSelected,
  stageThree.venueChosen,
  stageThree.schoolIsCandidate,
  stageThree.coordinatorNamed,
  stageThree.contactMade,
  stageThree.contactFirst,
  stageThree.competenciesAgreed,
  stageThree.competenciesOffered,
  stageThree.guidelinesRead,
  stageFour.asAgreed,
  stageFour.lessonCreated,
  stageFour.linkSent,
  stageFour.linkAfterCreation,
  stageFive.linkForwarded,
  stageFive.forwardAfterLink,
  stageFive.helpNeeded,
  stageFive.participantRegistered,
  stageFive.parentRegistered,
  stageFive.accountsLinked,
  stageFive.diagnosticsTaken,
  stageFive.noEarlierTrial,
  stageFive.confirmedInTime,
  stageFive.ownSchool,
  stageSix.delivered,
  stageSeven.mentorPresent,
  stageSeven.venueConnected,
  stageSeven.schoolConnected,
  stageSeven.representativePresent,
  stageSeven.participantsPresent,
  stageSeven.onlyConfirmed,
  stageSeven.venueLinkChecked,
  stageSeven.schoolLinkChecked,
];
