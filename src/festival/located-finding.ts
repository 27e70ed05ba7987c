import type { Id } from "../model/id.js";
import { clauseOf, clausePosition } from "../regulation/clauses.js";
import type { Finding } from "../verdict/finding.js";

/** A finding with its subject, and the region whose regulation judged it. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly region: Id | undefined;
}

/** The finding as a report has it: without a remedy, and with details only where the clause table says so. */
export function reported(finding: Finding): Finding {
  const { remedy, details, ...rest } = finding;
  const { detailsInReport } = clauseOf(finding.clause);
  const inReport = detailsInReport === true || (detailsInReport && detailsInReport === rest.subject?.kind);
  return details !== undefined && inReport ? ({ ...rest, details } as Finding) : (rest as Finding);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is about a clause and a subject, by someone: a finding or a duty. */
type AboutSubject = Pick<Finding, "clause" | "actor" | "subject">;

/** The order of findings and duties: clause, subject id, actor, subject kind, by UTF-16 code unit. */
export function bySubject(a: AboutSubject, b: AboutSubject): number {
  return (
    clausePosition(a.clause) - clausePosition(b.clause) ||
    compare(a.subject?.id ?? "", b.subject?.id ?? "") ||
    compare(a.actor, b.actor) ||
    compare(a.subject?.kind ?? "", b.subject?.kind ?? "")
  );
}
