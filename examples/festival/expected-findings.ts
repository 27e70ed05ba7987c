// What the check must find at the fixed instant, noted down where it is caused.

import { AT } from "./calendar.ts";

export type Actor = "regional-operator" | "venue" | "school";
export type Status = "violated" | "late" | "overdue" | "advised" | "unknown";
export type SubjectKind =
  | "region"
  | "venue"
  | "candidate"
  | "agreement"
  | "school"
  | "lesson"
  | "invitation"
  | "confirmation";

export interface ExpectedFinding {
  readonly clause: string;
  readonly status: Status;
  readonly actor: Actor;
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
}

export const CLAUSES: readonly string[] = [
  "I.competencies-chosen",
  "I.venues-chosen",
  "I.venue-in-region",
  "I.venue-competencies",
  "II.schools-listed",
  "II.drive-time",
  "II.same-region",
  "II.schools-available",
  "III.schools-selected",
  "III.venue-chosen",
  "III.school-is-candidate",
  "III.coordinator-named",
  "III.contact-made",
  "III.contact-first",
  "III.competencies-agreed",
  "III.competencies-offered",
  "III.guidelines-read",
  "IV.as-agreed",
  "IV.lesson-created",
  "IV.link-sent",
  "IV.link-after-creation",
  "V.link-forwarded",
  "V.forward-after-link",
  "V.help-needed",
  "V.participant-registered",
  "V.parent-registered",
  "V.accounts-linked",
  "V.diagnostics-taken",
  "V.no-earlier-trial",
  "V.confirmed-in-time",
  "V.own-school",
  "VI.delivered",
  "VII.mentor-present",
  "VII.venue-connected",
  "VII.venue-link-checked",
  "VII.participants-present",
  "VII.only-confirmed",
  "VII.school-connected",
  "VII.representative-present",
  "VII.school-link-checked",
];

export class ExpectedFindings {
  readonly #findings: ExpectedFinding[] = [];

  add(clause: string, status: Status, actor: Actor, kind: SubjectKind, id: string): void {
    if (!CLAUSES.includes(clause)) throw new Error(`no such clause: ${clause}`);
    this.#findings.push({ clause, status, actor, subject: { kind, id } });
  }

  /** A duty that was done too late or not at all: what of it shows at the fixed instant. */
  addMissedDuty(
    clause: string,
    actor: Actor,
    kind: SubjectKind,
    id: string,
    due: number,
    doneAt?: number,
  ): void {
    if (doneAt !== undefined && doneAt < due) throw new Error(`${clause} of ${id} is done in time`);
    if (doneAt !== undefined && doneAt <= AT) this.add(clause, "late", actor, kind, id);
    else if (due <= AT) this.add(clause, "overdue", actor, kind, id);
  }

  sorted(): readonly ExpectedFinding[] {
    const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
    return this.#findings.toSorted(
      (a, b) =>
        CLAUSES.indexOf(a.clause) - CLAUSES.indexOf(b.clause) ||
        byCodeUnits(a.subject.id, b.subject.id) ||
        byCodeUnits(a.actor, b.actor) ||
        byCodeUnits(a.subject.kind, b.subject.kind),
    );
  }
}
