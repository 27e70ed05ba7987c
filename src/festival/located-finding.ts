import type { Id } from "../model/id.js";
import { clauseOf, clausePosition } from "../regulation/clauses.js";
import { withDates } from "../verdict/about.js";
import type { Finding } from "../verdict/finding.js";
import type { DraftFinding } from "../verdict/rule.js";

/** A finding with its subject, and the region whose regulation judged it. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly region: Id | undefined;
}

/** The finding as a report has it: without a remedy, and with details only where the clause table says so. */
export function reported(found: Finding): Finding {
  const { clause, status, actor, subject, details } = found;
  const { detailsInReport } = clauseOf(clause);
  const inReport = detailsInReport === true || (detailsInReport && detailsInReport === subject?.kind);
  const draft: DraftFinding = { clause, status, actor };
  if (subject !== undefined) draft.subject = subject;
  withDates(draft, found);
  if (details !== undefined && inReport) draft.details = details;
  return draft as Finding;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is about a clause and a subject, by someone: a finding or a duty. */
type AboutSubject = Pick<Finding, "clause" | "actor" | "subject">;

/** The order of findings and duties: clause, subject id, actor, subject kind, by UTF-16 code unit. */
export function bySubject(a: AboutSubject, b: AboutSubject): number {
  return clausePosition(a.clause) - clausePosition(b.clause) || bySubjectOfClause(a, b);
}

/** The same of what is about one clause. */
export function bySubjectOfClause(a: AboutSubject, b: AboutSubject): number {
  return (
    compare(a.subject?.id ?? "", b.subject?.id ?? "") ||
    compare(a.actor, b.actor) ||
    compare(a.subject?.kind ?? "", b.subject?.kind ?? "")
  );
}
