import type { Id } from "../model/id.js";
import { clauseOf, clausePosition } from "../regulation/clauses.js";
import type { Finding, SubjectKind } from "../verdict/finding.js";

/** Takes what was found about a subject. */
export type Emit = (finding: Finding, kind: SubjectKind, id: string) => void;

/** A finding with its subject, and the region whose regulation judged it. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly region: Id | undefined;
}

/** The finding with its subject, its keys in the order in which a report writes them. */
export function about(finding: Finding, kind: SubjectKind, id: string): Finding {
  const { clause, status, actor, ...rest } = finding;
  return { clause, status, actor, subject: { kind, id }, ...rest } as Finding;
}

/** The finding as a report has it: without a remedy, and with details only where the clause table says so. */
export function reported(finding: Finding): Finding {
  const { remedy, details, ...rest } = finding;
  return details !== undefined && clauseOf(finding.clause).detailsInReport
    ? ({ ...rest, details } as Finding)
    : (rest as Finding);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of findings: clause, subject id, actor, subject kind, by UTF-16 code unit. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    clausePosition(a.clause) - clausePosition(b.clause) ||
    compare(a.subject?.id ?? "", b.subject?.id ?? "") ||
    compare(a.actor, b.actor) ||
    compare(a.subject?.kind ?? "", b.subject?.kind ?? "")
  );
}
