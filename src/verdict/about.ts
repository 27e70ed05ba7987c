import type { Finding, SubjectKind } from "./finding.js";

/** The finding with its subject, its keys in the order in which a report writes them. */
export function about(finding: Finding, kind: SubjectKind, id: string): Finding {
  const { clause, status, actor, ...rest } = finding;
  return { clause, status, actor, subject: { kind, id }, ...rest } as Finding;
}
