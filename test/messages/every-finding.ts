import type { Actor, Clause } from "../../src/regulation/clause.ts";
import { type ClauseId, clauses } from "../../src/regulation/clauses.ts";
import type { KnownDetails } from "../../src/verdict/details.ts";
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
export function statusesOf({ kind, level, deadline }: Clause): readonly FindingStatus[] {
  if (deadline === "start" || deadline === "before-start") return ["overdue", "unknown", "pending"];
  if (kind === "duty") return ["late", "overdue", "unknown", "pending"];
  if (kind === "act-in-time") return ["late", "unknown"];
  return level === "must" ? ["violated", "unknown"] : ["advised"];
}

/** So many ids, of people or competencies. */
export function ids(count: number, prefix = "id-"): string[] {
  return Array.from({ length: count }, (_, number) => `${prefix}${number + 1}`);
}

/** Counts that ask for every plural of Russian. */
export const counts = [1, 2, 5, 11, 21];

/** Details of every clause that has some, from nothing to more than a sentence can list. */
export const details: { readonly [C in keyof KnownDetails]: ReadonlyArray<KnownDetails[C]> } = {
  "I.venue-in-region": [0, 1, 2, 5, 6, 11].map((count) => ({ regions: ids(count) })),
  "I.venue-competencies": [0, 1, 2, 5, 6, 11].map((count) => ({ regions: ids(count) })),
  "II.drive-time": [
    { competencies: [], drive: 2120, limit: 1800 },
    { competencies: ids(1), drive: 2120, limit: 1800 },
    { competencies: ids(2), drive: 1801, limit: 1800 },
    { competencies: ids(9), drive: 7262, limit: 0 },
    { competencies: ids(1), drive: 3660, limit: 3600 },
    { competencies: ids(1), drive: 61, limit: 60 },
    { competencies: ids(3), drive: "unreachable", limit: 1800 },
    { competencies: ids(1), drive: { atLeast: 2120 }, limit: 1800 },
    { competencies: ids(2), drive: { atLeast: 1801 }, limit: 1800, source: "straight-line" },
    { competencies: ids(1), drive: 1801, limit: 1800, source: "table" },
    { competencies: ids(1), drive: "unreachable", limit: 1800, source: "valhalla" },
    { competencies: [], drive: 1801, limit: 1800, source: "osrm" },
  ],
  "III.competencies-offered": [
    { notOffered: [], notChosen: [] },
    { notOffered: ids(1), notChosen: [] },
    { notOffered: [], notChosen: ids(2) },
    { notOffered: ids(7), notChosen: ids(1) },
  ],
  "IV.as-agreed": [
    { missing: [] },
    { missing: ["agreement", "competency"] },
    { missing: ["competency"] },
    { missing: ["date"] },
    { missing: ["competency", "date"] },
  ],
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
  "VI.delivered": [0, 1, 2, 7].map((count) => ({
    missing: ids(count, "kit ").map((item, place) => ({ item, needed: 30 + place, delivered: place })),
  })),
  "VII.participants-present": [0, ...counts].map((count) => ({ absent: ids(count) })),
  "VII.only-confirmed": [0, ...counts].map((count) => ({ unconfirmed: ids(count) })),
};

/** What findings of a clause can hold besides its status. */
function formsOf(clause: Clause & { readonly id: ClauseId }, actor: Actor, status: FindingStatus): object[] {
  const bare = { clause: clause.id, status, actor };
  const done = status === "late" ? { doneAt } : {};
  const forms: object[] = [bare, { ...bare, ...done }];
  if (clause.deadline !== undefined) forms.push({ ...bare, due, timeZone, ...done });
  if (status === "unknown") return forms;
  forms.push({ ...bare, remedy: { kind: "never" } });
  if (status === "late") return forms;
  const known: readonly object[] = details[clause.id as keyof KnownDetails] ?? [];
  for (const each of known) {
    forms.push({ ...bare, details: each });
    if (clause.deadline !== undefined) forms.push({ ...bare, due, timeZone, details: each });
  }
  return forms;
}

/** Every finding that a rule can make: each clause, side and status, with and without what may be missing. */
export function everyFinding(): Finding[] {
  const findings = clauses.flatMap((clause) =>
    clause.actors.flatMap((actor) => statusesOf(clause).flatMap((status) => formsOf(clause, actor, status))),
  );
  return findings as Finding[];
}

/** A finding of every clause in every status that there is, whether or not it can have that. */
export function conceivableFindings(): Finding[] {
  return clauses.flatMap((clause) =>
    statuses.map((status) => ({ clause: clause.id, status, actor: clause.actors[0] }) as unknown as Finding),
  );
}
