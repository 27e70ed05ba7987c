/** The decision of stage V as someone careful would write it by hand, for this regulation only: the measure of all. */
import { fromZonedTime } from "date-fns-tz/fromZonedTime";
import type { FactSet } from "./fact-sets.ts";

interface Deadline {
  readonly instant: number;
  readonly text: string;
}

const deadlines = new Map<string, Map<string, Deadline>>();

/** The first instant that is too late. Remembered by zone and date: a conversion costs as much as 100 decisions. */
export function deadlineOf({ date, timeZone }: FactSet["lesson"]): Deadline {
  let ofZone = deadlines.get(timeZone);
  if (ofZone === undefined) {
    ofZone = new Map();
    deadlines.set(timeZone, ofZone);
  }
  let deadline = ofZone.get(date);
  if (deadline === undefined) {
    const dayAfterLast = new Date(Date.parse(`${date}T00:00:00Z`) - 4 * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const start = fromZonedTime(`${dayAfterLast}T00:00:00`, timeZone);
    deadline = { instant: start.getTime(), text: start.toISOString() };
    ofZone.set(date, deadline);
  }
  return deadline;
}

/** Whether the parent is in time: what is given to those who cannot reckon zones themselves. */
export function isInTime({ lesson, at }: Pick<FactSet, "lesson" | "at">): boolean {
  return Date.parse(at) < deadlineOf(lesson).instant;
}

/** Yes or no. */
export function canConfirmByHand({ participant, parent, lesson, at }: FactSet): boolean {
  return (
    participant.registered &&
    parent.registered &&
    parent.linked &&
    participant.diagnosticTests >= 1 &&
    participant.trials + participant.lessons === 0 &&
    Date.parse(at) < deadlineOf(lesson).instant
  );
}

/** The ids of the clauses that are broken, and no more of why: what most others can say. */
export function codesByHand({ participant, parent, lesson, at }: FactSet): string[] {
  const codes: string[] = [];
  if (!participant.registered) codes.push("V.participant-registered");
  if (!parent.registered) codes.push("V.parent-registered");
  if (!parent.linked) codes.push("V.accounts-linked");
  if (participant.diagnosticTests < 1) codes.push("V.diagnostics-taken");
  if (participant.trials + participant.lessons > 0) codes.push("V.no-earlier-trial");
  if (Date.parse(at) >= deadlineOf(lesson).instant) codes.push("V.confirmed-in-time");
  return codes;
}

/** The verdict as the library words it. */
export function reasonsByHand({ participant, parent, lesson, at }: FactSet) {
  const findings: object[] = [];
  const { instant: due, text: by } = deadlineOf(lesson);
  const now = Date.parse(at);
  const remedy = (actor: string, act: string) =>
    now >= due ? { kind: "never", since: by } : { kind: "act", actor, act, by };
  if (!participant.registered) {
    findings.push({
      clause: "V.participant-registered",
      status: "violated",
      actor: "school",
      remedy: remedy("participant", "register-participant"),
    });
  }
  if (!parent.registered) {
    findings.push({
      clause: "V.parent-registered",
      status: "violated",
      actor: "school",
      remedy: remedy("parent", "register-parent"),
    });
  }
  if (!parent.linked) {
    findings.push({
      clause: "V.accounts-linked",
      status: "violated",
      actor: "school",
      remedy: remedy("parent", "link-accounts"),
    });
  }
  if (participant.diagnosticTests < 1) {
    findings.push({
      clause: "V.diagnostics-taken",
      status: "violated",
      actor: "school",
      details: { required: 1, completed: participant.diagnosticTests },
      remedy: remedy("participant", "take-diagnostic-test"),
    });
  }
  if (participant.trials + participant.lessons > 0) {
    findings.push({
      clause: "V.no-earlier-trial",
      status: "violated",
      actor: "school",
      details: { allowed: 0, attended: participant.trials + participant.lessons },
      remedy: { kind: "never" },
    });
  }
  if (now >= due) {
    findings.push({
      clause: "V.confirmed-in-time",
      status: "late",
      actor: "school",
      due: by,
      timeZone: lesson.timeZone,
      doneAt: new Date(now).toISOString(),
      remedy: { kind: "never", since: by },
    });
  }
  const outcome = findings.length > 0 ? "refused" : "allowed";
  return now < due ? { outcome, findings, stableUntil: by } : { outcome, findings };
}
