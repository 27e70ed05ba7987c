import { factsOrThrow } from "../../facts/read.js";
import type { Unsure } from "../../facts/unsure.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { Rule } from "../../verdict/rule.js";
import { findingsOf, type Verdict, verdictOf } from "../../verdict/verdict.js";
import { accountsLinked } from "./accounts-linked.js";
import { type ConfirmationCase, type ConfirmationFacts, readConfirmation } from "./confirmation-facts.js";
import { confirmedInTime } from "./confirmed-in-time.js";
import { diagnosticsTaken } from "./diagnostics-taken.js";
import { noEarlierTrial } from "./no-earlier-trial.js";
import { parentRegistered } from "./parent-registered.js";
import { participantRegistered } from "./participant-registered.js";

/** What a confirmation must keep, in clause order. */
export const confirmationRules: ReadonlyArray<Rule<ConfirmationCase>> = [
  participantRegistered,
  parentRegistered,
  accountsLinked,
  diagnosticsTaken,
  noEarlierTrial,
  confirmedInTime,
];

/**
 * Whether a parent may confirm a child's part in a lesson: true only where every condition and the deadline are kept.
 *
 * The deadline is an exclusive instant in the school's zone. Throws `InvalidFacts` where facts are malformed; a missing
 * fact gives false. Stage V; readings 2, 3, 7, 8, 9, 14.
 *
 * @example
 * import { canConfirmParticipant } from "upm-rules";
 *
 * const facts = {
 *   participant: { registered: true, diagnosticTests: 1, trials: 0, lessons: 0 },
 *   parent: { registered: true, linked: true },
 *   lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
 * };
 * canConfirmParticipant({ ...facts, at: "2020-11-11T23:59:59.999+05:00" }) // => true
 * canConfirmParticipant({ ...facts, at: "2020-11-12T00:00+05:00" }) // => false
 *
 * @since 0.1.0
 * @public
 */
export function canConfirmParticipant(facts: ConfirmationFacts, regulation: Regulation = upm2020): boolean {
  const confirmation = factsOrThrow(readConfirmation, facts, regulation);
  for (const rule of confirmationRules) if (rule.holds(confirmation) !== true) return false;
  return true;
}

/**
 * The verdict on a confirmation, from any part of its facts: all that is missing or breached, how each can be put
 * right, and until when the answer stands.
 *
 * `stableUntil` is the deadline while it is ahead; from then on time changes nothing but the `doneAt` of the late
 * finding, which is `at`. Throws `InvalidFacts` where facts are malformed. Stage V; readings 2, 3, 7, 8, 9, 14.
 *
 * @example
 * import { checkConfirmation } from "upm-rules";
 *
 * const verdict = checkConfirmation({
 *   participant: { registered: true, diagnosticTests: 0, trials: 0, lessons: 0 },
 *   parent: { registered: true, linked: true },
 *   lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
 *   at: "2020-11-10T12:00+05:00",
 * });
 * verdict.outcome // => "refused"
 * verdict.findings[0]?.clause // => "V.diagnostics-taken"
 * verdict.findings[0]?.remedy
 * // => { kind: "act", actor: "participant", act: "take-diagnostic-test", by: "2020-11-11T19:00:00.000Z" }
 * verdict.stableUntil // => "2020-11-11T19:00:00.000Z"
 *
 * @since 0.1.0
 * @public
 */
export function checkConfirmation(
  facts: Unsure<ConfirmationFacts>,
  regulation: Regulation = upm2020,
): Verdict {
  const confirmation = factsOrThrow(readConfirmation, facts, regulation);
  const { at, due } = confirmation;
  const deadlineAhead = at !== undefined && due !== undefined && at < due.instant;
  return verdictOf(findingsOf(confirmationRules, confirmation), deadlineAhead ? due.text : undefined);
}
