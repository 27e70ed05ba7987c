import type { Finding, SubjectKind } from "./finding.js";
import type { DraftFinding } from "./rule.js";

/** The finding with its subject, its keys in the order in which a report writes them. */
export function about(found: Finding, kind: SubjectKind, id: string): Finding {
  const draft: DraftFinding = {
    clause: found.clause,
    status: found.status,
    actor: found.actor,
    subject: { kind, id },
  };
  withDates(draft, found);
  if (found.details !== undefined) draft.details = found.details;
  if (found.remedy !== undefined) draft.remedy = found.remedy;
  return draft as Finding;
}

/** Puts into a finding in the making when another was due and done, and what it waits for. */
export function withDates(draft: DraftFinding, found: Finding): void {
  if (found.due !== undefined) draft.due = found.due;
  if (found.timeZone !== undefined) draft.timeZone = found.timeZone;
  if (found.doneAt !== undefined) draft.doneAt = found.doneAt;
  if (found.blockedBy !== undefined) draft.blockedBy = found.blockedBy;
}
