import type { ConfirmationFacts } from "../../../src/stages/5-confirmation/confirmation-facts.js";
import type { FindingStatus } from "../../../src/verdict/finding.js";

/** A confirmation that keeps every condition and comes in time, though only just keeps each. */
export const allowedConfirmation = {
  participant: { registered: true, diagnosticTests: 1, trials: 0, lessons: 0 },
  parent: { registered: true, linked: true },
  lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
  at: "2020-11-10T12:00+05:00",
} satisfies ConfirmationFacts;

/** Its deadline: the end of 11 November in Yekaterinburg, which is five hours ahead of UTC. */
export const due = "2020-11-11T19:00:00.000Z";

/** After that deadline. */
export const afterDue = "2020-11-12T09:30+05:00";

/** The allowed confirmation with another child. */
export function withParticipant(change: Partial<ConfirmationFacts["participant"]>): ConfirmationFacts {
  return { ...allowedConfirmation, participant: { ...allowedConfirmation.participant, ...change } };
}

/** The allowed confirmation with another parent. */
export function withParent(change: Partial<ConfirmationFacts["parent"]>): ConfirmationFacts {
  return { ...allowedConfirmation, parent: { ...allowedConfirmation.parent, ...change } };
}

/** The allowed confirmation of another lesson, made at another time. */
export function madeAt(
  at: ConfirmationFacts["at"],
  lesson: ConfirmationFacts["lesson"] = allowedConfirmation.lesson,
): ConfirmationFacts {
  return { ...allowedConfirmation, lesson, at };
}

/** What was found, in short: clause and status. */
export function brief({
  findings,
}: {
  readonly findings: readonly { readonly clause: string; readonly status: FindingStatus }[];
}): string[] {
  return findings.map(({ clause, status }) => `${clause} ${status}`);
}
