import type { Confirmation } from "../../src/model/confirmation.js";
import type { Festival } from "../../src/model/festival.js";
import type { OracleFinding, OracleStatus } from "./oracle-finding.js";
import { compareFindings, type OracleReport } from "./oracle-report.js";
import * as stageFive from "./oracle-stage-5.js";
import { instant } from "./oracle-time.js";

export interface OracleVerdict {
  readonly outcome: "allowed" | "refused" | "undetermined";
  readonly findings: readonly OracleFinding[];
}

/** The verdict on a lesson, by stages IV to VII or by some: what the report says about it and its children. */
export function verdictOnLesson(
  report: OracleReport,
  lesson: string,
  stages: readonly number[],
): OracleVerdict {
  const about = report.findings.filter(({ clause, subject: { kind, id } }) => {
    if (!stages.includes(stageOf(clause))) return false;
    if (kind === "lesson") return id === lesson;
    return (kind === "invitation" || kind === "confirmation") && id.startsWith(`${lesson}/`);
  });
  return verdictOn(about);
}

/**
 * The verdict on a confirmation at the instant at which it is made: the six musts of stage V, as of that instant, as if
 * nobody else had confirmed. That the lesson is cancelled does not matter to them.
 */
export function verdictOnConfirmation(
  festival: Festival,
  { lesson, participant, parent, confirmedAt }: Confirmation,
): OracleVerdict {
  const lessons = festival.lessons.map((one) => (one.id === lesson ? { ...one, cancelledAt: null } : one));
  const participants = festival.participants.filter(({ id }) => id === participant);
  const confirmations = [{ lesson, participant, parent, confirmedAt }];
  const alone = { ...festival, lessons, participants, confirmations };
  const world = { festival: alone, at: instant(confirmedAt) };
  const musts = [
    stageFive.participantRegistered,
    stageFive.parentRegistered,
    stageFive.accountsLinked,
    stageFive.diagnosticsTaken,
    stageFive.noEarlierTrial,
    stageFive.confirmedInTime,
  ];
  return verdictOn(musts.flatMap((row) => row(world)).map(({ finding }) => finding));
}

const breaches: readonly OracleStatus[] = ["violated", "late", "overdue"];
const weights: readonly (readonly OracleStatus[])[] = [breaches, ["unknown"], ["pending"], ["advised"]];

/** Breaches, then unknowns, then what is pending, then advice; the order of a report within each. */
function verdictOn(findings: readonly OracleFinding[]): OracleVerdict {
  const inOrder = [...findings].sort(compareFindings);
  const statuses = inOrder.map(({ status }) => status);
  return {
    outcome: outcomeOf(statuses),
    findings: weights.flatMap((weight) => inOrder.filter(({ status }) => weight.includes(status))),
  };
}

/** Refused if a must is breached; else undetermined if one is unknown or pending. Of a should there is advice only. */
function outcomeOf(statuses: readonly OracleStatus[]): OracleVerdict["outcome"] {
  if (statuses.some((status) => breaches.includes(status))) return "refused";
  if (statuses.includes("unknown") || statuses.includes("pending")) return "undetermined";
  return "allowed";
}

function stageOf(clause: string): number {
  return ["I", "II", "III", "IV", "V", "VI", "VII"].indexOf(clause.split(".")[0] ?? "") + 1;
}
