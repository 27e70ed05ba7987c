/** The decision of stage V as someone would write it by hand, for this regulation only: what the library is measured by. */
import { fromZonedTime } from "date-fns-tz/fromZonedTime";
import type { ConfirmationFacts } from "upm-rules";

const deadlines = new Map<string, number>();

function deadlineOf({ date, timeZone }: ConfirmationFacts["lesson"]): number {
  const key = `${date} ${timeZone}`;
  let deadline = deadlines.get(key);
  if (deadline === undefined) {
    const dayAfterLast = new Date(Date.parse(`${date}T00:00:00Z`) - 4 * 86_400_000)
      .toISOString()
      .slice(0, 10);
    deadline = fromZonedTime(`${dayAfterLast}T00:00:00`, timeZone).getTime();
    deadlines.set(key, deadline);
  }
  return deadline;
}

export function canConfirmByHand({ participant, parent, lesson, at }: ConfirmationFacts): boolean {
  return (
    participant.registered &&
    parent.registered &&
    parent.linked &&
    participant.diagnosticTests >= 1 &&
    participant.trials + participant.lessons === 0 &&
    new Date(at).getTime() < deadlineOf(lesson)
  );
}

export function reasonsByHand({ participant, parent, lesson, at }: ConfirmationFacts) {
  const reasons: object[] = [];
  const due = deadlineOf(lesson);
  const now = new Date(at).getTime();
  const by = new Date(due).toISOString();
  const remedy = (actor: string, act: string) =>
    now >= due ? { kind: "never", since: by } : { kind: "act", actor, act, by };
  const violated = (clause: string) => ({ clause, status: "violated", actor: "school" });
  if (!participant.registered) {
    reasons.push({
      ...violated("V.participant-registered"),
      remedy: remedy("participant", "register-participant"),
    });
  }
  if (!parent.registered) {
    reasons.push({ ...violated("V.parent-registered"), remedy: remedy("parent", "register-parent") });
  }
  if (!parent.linked)
    reasons.push({ ...violated("V.accounts-linked"), remedy: remedy("parent", "link-accounts") });
  if (participant.diagnosticTests < 1) {
    const details = { required: 1, completed: participant.diagnosticTests };
    const test = remedy("participant", "take-diagnostic-test");
    reasons.push({ ...violated("V.diagnostics-taken"), details, remedy: test });
  }
  if (participant.trials + participant.lessons > 0) {
    const details = { allowed: 0, attended: participant.trials + participant.lessons };
    reasons.push({ ...violated("V.no-earlier-trial"), details, remedy: { kind: "never" } });
  }
  if (now >= due) {
    reasons.push({
      clause: "V.confirmed-in-time",
      status: "late",
      actor: "school",
      due: by,
      timeZone: lesson.timeZone,
      doneAt: new Date(now).toISOString(),
      remedy: { kind: "never", since: by },
    });
  }
  const outcome = reasons.length > 0 ? "refused" : "allowed";
  return now < due ? { outcome, findings: reasons, stableUntil: by } : { outcome, findings: reasons };
}
