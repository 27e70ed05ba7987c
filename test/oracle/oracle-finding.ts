import type { OracleClause } from "./oracle-clauses.js";
import type { OracleDetails } from "./oracle-details.js";
import { instantText } from "./oracle-time.js";

export type OracleStatus = "violated" | "late" | "overdue" | "unknown" | "pending" | "advised";
export type OracleActor = "regional-operator" | "venue" | "school";

export interface OracleSubject {
  readonly kind: string;
  readonly id: string;
}

export interface OracleFinding {
  readonly clause: OracleClause;
  readonly status: OracleStatus;
  readonly actor: OracleActor;
  readonly subject: OracleSubject;
  readonly due?: string;
  readonly timeZone?: string;
  readonly doneAt?: string;
  readonly blockedBy?: readonly OracleClause[];
  readonly details?: OracleDetails;
}

/** A finding and the region that it belongs to. */
export interface Judged {
  readonly region: string;
  readonly finding: OracleFinding;
}

/** What every finding of one row about one subject has. */
export interface About {
  readonly clause: OracleClause;
  readonly actor: OracleActor;
  readonly subject: OracleSubject;
  readonly region: string;
}

export interface Deadline {
  readonly due: number;
  readonly timeZone: string;
}

/** A condition that does not hold, or is not known to, or an advice. */
export function condition(about: About, status: "violated" | "unknown" | "advised"): Judged {
  const { clause, actor, subject, region } = about;
  return { region, finding: { clause, status, actor, subject } };
}

/** The same, where the table says that details stand in it. */
export function withDetails(judged: Judged, details: OracleDetails): Judged {
  return { region: judged.region, finding: { ...judged.finding, details } };
}

/** A finding with a deadline: of a duty clause, or of V.confirmed-in-time. */
export function withDue(about: About, status: OracleStatus, deadline: Deadline, doneAt?: number): Judged {
  const { clause, actor, subject, region } = about;
  const due = instantText(deadline.due);
  const { timeZone } = deadline;
  if (status !== "late" || doneAt === undefined) {
    return { region, finding: { clause, status, actor, subject, due, timeZone } };
  }
  return { region, finding: { clause, status, actor, subject, due, timeZone, doneAt: instantText(doneAt) } };
}

/**
 * A duty: `t < due` nothing to report; `t ≥ due` late; not done and `at ≥ due` overdue; not done and `at < due` pending.
 * `doneAt` is visible, or undefined where it is not done.
 */
export function duty(
  about: About,
  at: number,
  deadline: Deadline,
  doneAt: number | undefined,
  waitsFor?: OracleClause,
): Judged[] {
  if (doneAt !== undefined && doneAt < deadline.due) return [];
  if (doneAt !== undefined) return [withDue(about, "late", deadline, doneAt)];
  const { region, finding } = withDue(about, at >= deadline.due ? "overdue" : "pending", deadline);
  if (waitsFor === undefined) return [{ region, finding }];
  return [{ region, finding: { ...finding, blockedBy: [waitsFor] } }];
}
