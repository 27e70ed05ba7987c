import type { Clause } from "../../src/regulation/clause.ts";
import { clauses } from "../../src/regulation/clauses.ts";
import type { Finding, FindingStatus } from "../../src/verdict/finding.ts";

export const due = "2020-11-11T19:00:00.000Z";
export const doneAt = "2020-11-12T05:05:00.000Z";
export const timeZone = "Asia/Yekaterinburg";

export const statuses: readonly FindingStatus[] = [
  "violated",
  "late",
  "overdue",
  "unknown",
  "pending",
  "advised",
];

/** The statuses that findings of a clause can have. */
export function statusesOf({ kind, level }: Clause): readonly FindingStatus[] {
  if (kind === "duty") return ["late", "overdue", "unknown", "pending"];
  if (kind === "act-in-time") return ["late", "unknown"];
  return level === "must" ? ["violated", "unknown"] : ["advised"];
}

const details: { readonly [clause: string]: readonly object[] } = {
  "V.help-needed": [
    { missing: [] },
    { missing: ["registration"] },
    { missing: ["diagnostic-tests", "linked-parent"] },
    { missing: ["diagnostic-tests", "linked-parent", "registration"] },
  ],
  "V.diagnostics-taken": [
    { required: 1, completed: 0 },
    { required: 3, completed: 0 },
    { required: 3, completed: 2 },
  ],
  "V.no-earlier-trial": [
    { allowed: 0, attended: 1 },
    { allowed: 0, attended: 5 },
    { allowed: 1, attended: 2 },
    { allowed: 2, attended: 3 },
  ],
};

/** Every finding of stage V: each clause, each status, with and without what may be missing. */
export function confirmationFindings(): Finding[] {
  const findings: object[] = [];
  for (const clause of clauses.filter(({ stage }) => stage === 5)) {
    for (const status of statusesOf(clause)) {
      const bare = { clause: clause.id, status, actor: clause.actors[0] };
      const done = status === "late" ? { doneAt } : {};
      findings.push(bare, { ...bare, ...done });
      if (clause.deadline !== undefined) findings.push({ ...bare, due, timeZone, ...done });
      if (status === "unknown") continue;
      for (const each of details[clause.id] ?? []) findings.push({ ...bare, details: each });
      findings.push({ ...bare, remedy: { kind: "never" } });
    }
  }
  return findings as Finding[];
}

/** A finding of every clause in every status that there is, whether or not it can have that. */
export function conceivableFindings(): Finding[] {
  return clauses.flatMap((clause) =>
    statuses.map((status) => ({ clause: clause.id, status, actor: clause.actors[0] }) as unknown as Finding),
  );
}
