import type { DoneAt } from "../../facts/read.js";
import type { Id } from "../../model/id.js";
import type { Participant } from "../../model/participant.js";
import type { Regulation } from "../../regulation/regulation.js";
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
  type MadeConfirmation,
} from "../../stages/5-confirmation/confirmations-in-force.js";
import { helpNeeded, type InvitationCase } from "../../stages/5-confirmation/help-needed.js";
import { ownSchool } from "../../stages/5-confirmation/own-school.js";
import type { Deadline } from "../../time/deadline.js";
import type { EpochMilliseconds } from "../../time/instant.js";
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
  const linkSentAt = doneAtOf(lesson.linkSentAt);
  for (const participant of lesson.invited ?? []) {
    const invited = new Invitation(record, linkSentAt, participant, records, at);
    visit(helpNeeded, invited, "invitation", `${lesson.id}/${participant}`, record.region);
  }
  const { confirmations } = record;
  if (confirmations === undefined) {
    // Who confirmed, and how, is not known at all: that is said once, of the lesson.
    allUnknown(record, "lesson", lesson.id, at, visit);
    return;
  }
  for (const { participant, made } of confirmations.all) {
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

/** An invitation of one participant; what is told of the child is worked out when it is asked for. */
class Invitation implements InvitationCase {
  readonly linkSentAt: DoneAt;
  readonly due: Deadline | undefined;
  readonly regulation: Regulation | undefined;
  readonly at: EpochMilliseconds;
  private readonly made: readonly MadeConfirmation[] | undefined;
  private readonly id: Id;
  private readonly records: Records;

  constructor(
    { confirmations, confirmationDue, regulation }: LessonRecord,
    linkSentAt: DoneAt,
    id: Id,
    records: Records,
    at: EpochMilliseconds,
  ) {
    this.linkSentAt = linkSentAt;
    this.due = confirmationDue;
    this.regulation = regulation;
    this.at = at;
    this.made = confirmations?.of(id);
    this.id = id;
    this.records = records;
  }

  private get participant(): Participant | undefined {
    return this.records.participant(this.id);
  }

  get confirmed(): Truth {
    return this.made && confirmationInForce(this.made, this.at) !== undefined;
  }

  get registered(): Truth {
    const { participant } = this;
    return participant && registeredBy(participant, this.at);
  }

  /** Linked with a parent who is registered. */
  get linked(): Truth {
    const { participant } = this;
    if (participant === undefined) return undefined;
    let linked: Truth = false;
    for (const id of linksBy(participant, this.at)) {
      const parent = this.records.parent(id);
      linked = either(linked, parent && registeredBy(parent, this.at));
    }
    return linked;
  }

  get diagnosticTests(): number | undefined {
    const { participant } = this;
    return participant && testsBy(participant, this.at);
  }
}

function confirmation(
  record: LessonRecord,
  id: string,
  made: readonly MadeConfirmation[],
  records: Records,
  at: EpochMilliseconds,
  visit: Visit,
) {
  const { lesson, confirmationDue: due, startDue: start, regulation, region } = record;
  const known = due !== undefined && start !== undefined;
  if (!known && !isPlain(made, at)) {
    // Which of them counts depends on deadline and start, and those are not known.
    allUnknown(record, "confirmation", id, at, visit);
    return;
  }
  const judged = known
    ? judgedConfirmation(made, at, due.instant, start.instant)
    : confirmationInForce(made, at);
  if (judged === undefined) return;
  const { confirmation, confirmedAt } = judged;
  const participant = records.participant(confirmation.participant);
  const facts = confirmationCase(
    {
      participant,
      parentId: confirmation.parent,
      parent: records.parent(confirmation.parent),
      attendedStarts: startsAttended(
        records.lessonsAttended(confirmation.participant, lesson.id),
        lesson.id,
        at,
      ),
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
function isPlain(made: readonly MadeConfirmation[], at: EpochMilliseconds): boolean {
  const visible = made.filter(({ confirmedAt }) => confirmedAt <= at);
  return visible.length <= 1 && visible.every(({ withdrawnAt }) => withdrawnAt > at);
}
