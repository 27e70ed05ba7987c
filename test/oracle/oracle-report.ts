import type { Festival } from "../../src/model/festival.js";
import { clausesInOrder, type OracleClause } from "./oracle-clauses.js";
import type { Judged, OracleFinding } from "./oracle-finding.js";
import * as stageOne from "./oracle-stage-1.js";
import * as stageTwo from "./oracle-stage-2.js";
import * as stageThree from "./oracle-stage-3.js";
import * as stageFour from "./oracle-stage-4.js";
import * as stageFive from "./oracle-stage-5.js";
import * as stageSix from "./oracle-stage-6.js";
import * as stageSeven from "./oracle-stage-7.js";
import { instant, instantText } from "./oracle-time.js";
import type { World } from "./oracle-world.js";

export interface OracleCounts {
  readonly breaches: number;
  readonly unknown: number;
  readonly pending: number;
  readonly advice: number;
}

export interface OracleSummary extends OracleCounts {
  readonly byClause: readonly ({ readonly clause: OracleClause } & OracleCounts)[];
  readonly byRegion: readonly ({ readonly region: string } & OracleCounts)[];
}

export interface OracleReport {
  readonly format: "upm-report/1";
  readonly regulation: "upm-2020";
  readonly at: string;
  readonly summary: OracleSummary;
  readonly findings: readonly OracleFinding[];
}

/** The rows of the table of section 4, in its order. */
const rows: readonly ((world: World) => Judged[])[] = [
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

/** The report of the festival check, without `details`: the page's sections 3 and 4 in their most literal form. */
export function oracleReport(festival: Festival, at: string): OracleReport {
  const world = { festival, at: instant(at) };
  const judged = rows
    .flatMap((row) => row(world))
    .sort((one, other) => compareFindings(one.finding, other.finding));
  return {
    format: "upm-report/1",
    regulation: "upm-2020",
    at: instantText(world.at),
    summary: summaryOf(judged),
    findings: judged.map(({ finding }) => finding),
  };
}

/** By clause order, then subject id, actor, subject kind, by UTF-16 code unit. */
function compareFindings(one: OracleFinding, other: OracleFinding): number {
  return (
    clausesInOrder.indexOf(one.clause) - clausesInOrder.indexOf(other.clause) ||
    compareText(one.subject.id, other.subject.id) ||
    compareText(one.actor, other.actor) ||
    compareText(one.subject.kind, other.subject.kind)
  );
}

/** `<` of strings compares UTF-16 code units. */
function compareText(one: string, other: string): number {
  if (one < other) return -1;
  return one > other ? 1 : 0;
}

function summaryOf(judged: readonly Judged[]): OracleSummary {
  const regions = [...new Set(judged.map(({ region }) => region))].sort(compareText);
  return {
    ...countsOf(judged),
    byClause: clausesInOrder
      .filter((clause) => judged.some(({ finding }) => finding.clause === clause))
      .map((clause) => ({ clause, ...countsOf(judged.filter(({ finding }) => finding.clause === clause)) })),
    byRegion: regions.map((id) => ({
      region: id,
      ...countsOf(judged.filter(({ region }) => region === id)),
    })),
  };
}

function countsOf(judged: readonly Judged[]): OracleCounts {
  const count = (...statuses: string[]) =>
    judged.filter(({ finding }) => statuses.includes(finding.status)).length;
  return {
    breaches: count("violated", "late", "overdue"),
    unknown: count("unknown"),
    pending: count("pending"),
    advice: count("advised"),
  };
}
