import type { Confirmation } from "../../model/confirmation.js";
import type { Id } from "../../model/id.js";
import type { Participant } from "../../model/participant.js";
import { confirmationRules } from "../../stages/5-confirmation/check-confirmation.js";
import { linkForwardingRules } from "../../stages/5-confirmation/check-link-forwarding.js";
import {
  confirmationCase,
  linksBy,
  registeredBy,
  startsAttended,
  testsBy,
} from "../../stages/5-confirmation/confirmation-from-records.js";
import {
  confirmationInForce,
  judgedConfirmation,
} from "../../stages/5-confirmation/confirmations-in-force.js";
import { helpNeeded } from "../../stages/5-confirmation/help-needed.js";
import { ownSchool } from "../../stages/5-confirmation/own-school.js";
import { type EpochMilliseconds, instantOfText } from "../../time/instant.js";
import { doneAtOf } from "../../verdict/act.js";
import type { SubjectKind } from "../../verdict/finding.js";
import { finding } from "../../verdict/rule.js";
import { either, type Truth } from "../../verdict/truth.js";
import type { LessonRecord } from "../lesson-record.js";
import type { Records } from "../records.js";
import type { Visit } from "../visit.js";

/** Stage V of one lesson as of `at`: its link, its invitations, its confirmations. */
export function confirmationStage(
  record: LessonRecord,
  records: Records,
  at: EpochMilliseconds,
  visit: Visit,
): void {
  const { lesson } = record;
  linkForwarding(record, at, visit);
  for (const participant of lesson.invited ?? []) invitation(record, participant, records, at, visit);
  const confirmations = records.confirmationsOf(lesson.id);
  if (confirmations === undefined) {
    // Who confirmed, and how, is not known at all: that is said once, of the lesson.
    allUnknown(record, "lesson", lesson.id, at, visit);
    return;
  }
  for (const [participant, made] of confirmations) {
    confirmation(record, `${lesson.id}/${participant}`, made, records, at, visit);
  }
}

/** Says of every clause about confirmations that nothing is known. */
function allUnknown(
  record: LessonRecord,
  kind: SubjectKind,
  id: string,
  at: EpochMilliseconds,
  visit: Visit,
) {
  const { confirmationDue, regulation, region } = record;
  for (const { clause } of confirmationRules) {
    const due = clause.deadline === undefined ? undefined : confirmationDue;
    const unknown = { clause, holds: () => undefined, judge: () => finding(clause, "unknown", { due }) };
    visit(unknown, { regulation, at }, kind, id, region);
  }
}

function linkForwarding(
  { lesson, confirmationDue: due, dayEnd, regulation, region }: LessonRecord,
  at: EpochMilliseconds,
  visit: Visit,
) {
  const linkSentAt = doneAtOf(lesson.linkSentAt);
  const linkForwardedAt = doneAtOf(lesson.linkForwardedAt);
  const facts = { linkSentAt, linkForwardedAt, due, dayEnd, at, regulation };
  for (const rule of linkForwardingRules) visit(rule, facts, "lesson", lesson.id, region);
}

function invitation(
  { lesson, confirmationDue: due, regulation, region }: LessonRecord,
  id: Id,
  records: Records,
  at: EpochMilliseconds,
  visit: Visit,
) {
  const confirmations = records.confirmationsOf(lesson.id);
  const participant = records.participant(id);
  const facts = {
    linkSentAt: doneAtOf(lesson.linkSentAt),
    confirmed: confirmations && confirmationInForce(confirmations.get(id) ?? [], at) !== undefined,
    registered: participant && registeredBy(participant, at),
    linked: participant && linkedWithRegisteredParent(participant, records, at),
    diagnosticTests: participant && testsBy(participant, at),
    due,
    at,
    regulation,
  };
  visit(helpNeeded, facts, "invitation", `${lesson.id}/${id}`, region);
}

function linkedWithRegisteredParent(
  participant: Participant,
  records: Records,
  at: EpochMilliseconds,
): Truth {
  let linked: Truth = false;
  for (const id of linksBy(participant, at)) {
    const parent = records.parent(id);
    linked = either(linked, parent && registeredBy(parent, at));
  }
  return linked;
}

function confirmation(
  record: LessonRecord,
  id: string,
  made: readonly Confirmation[],
  records: Records,
  at: EpochMilliseconds,
  visit: Visit,
) {
  const { lesson, confirmationDue: due, startDue: start, regulation, region } = record;
  const known = due !== undefined && start !== undefined;
  if (!known && !isPlain(made, at)) {
    // Which of them counts depends on deadline and start, and those are not known.
    if (made.some(({ confirmedAt }) => instantOfText(confirmedAt) <= at)) {
      allUnknown(record, "confirmation", id, at, visit);
    }
    return;
  }
  const judged = known
    ? judgedConfirmation(made, at, due.instant, start.instant)
    : confirmationInForce(made, at);
  if (judged === undefined) return;
  const confirmedAt = instantOfText(judged.confirmedAt);
  const participant = records.participant(judged.participant);
  const facts = confirmationCase(
    {
      participant,
      parentId: judged.parent,
      parent: records.parent(judged.parent),
      attendedStarts: startsAttended(records.lessonsAttended(judged.participant), lesson.id, at),
    },
    confirmedAt,
    at,
    due,
    regulation,
  );
  for (const rule of confirmationRules) visit(rule, facts, "confirmation", id, region);
  const own = { schoolOfParticipant: participant?.school, schoolOfLesson: lesson.school, at, regulation };
  visit(ownSchool, own, "confirmation", id, region);
}

/** Whether there is at most one visible confirmation and no visible withdrawal, so that no deadline decides which counts. */
function isPlain(made: readonly Confirmation[], at: EpochMilliseconds): boolean {
  const visible = made.filter(({ confirmedAt }) => instantOfText(confirmedAt) <= at);
  return (
    visible.length <= 1 &&
    visible.every(({ withdrawnAt }) => !(withdrawnAt && instantOfText(withdrawnAt) <= at))
  );
}
