import type { Festival } from "../../src/model/festival.js";
import { clausesInOrder, type OracleClause } from "./oracle-clauses.js";
import { compareText } from "./oracle-details.js";
import type { Judged, OracleFinding } from "./oracle-finding.js";
import { rows } from "./oracle-rows.js";
import { instant, instantText } from "./oracle-time.js";

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

/** The report of the festival check: the rules of the document and of its check in their most literal form. */
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

/** The order of a report: by clause order, then subject id, actor, subject kind, by UTF-16 code unit. */
export function compareFindings(one: OracleFinding, other: OracleFinding): number {
  return (
    clausesInOrder.indexOf(one.clause) - clausesInOrder.indexOf(other.clause) ||
    compareText(one.subject.id, other.subject.id) ||
    compareText(one.actor, other.actor) ||
    compareText(one.subject.kind, other.subject.kind)
  );
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
