import type { Festival } from "../model/festival.js";
import type { Id } from "../model/id.js";
import type { Actor } from "../regulation/clause.js";
import { type ClauseId, clauses } from "../regulation/clauses.js";
import { type LessonDeadlineKind, lessonDeadline } from "../stages/lesson-deadlines.js";
import type { Deadline } from "../time/deadline.js";
import { type EpochMilliseconds, type Instant, type InstantText, textOf } from "../time/instant.js";
import { judgedAt } from "../time/judged-at.js";
import { doneAtOf, happened } from "../verdict/act.js";
import type { Subject } from "../verdict/finding.js";
import type { DutyStanding, DutyState, NotApplicable } from "../verdict/rule.js";
import { actingOrganisation, type Organisation } from "./acting-organisation.js";
import { validRecords, visitPlan } from "./festival-findings.js";
import { type LessonRecord, lessonRecord } from "./lesson-record.js";
import { bySubject } from "./located-finding.js";
import type { Records } from "./records.js";
import type { Visit } from "./visit.js";
import { visitLesson } from "./visit-lesson.js";

/**
 * A duty on the board: who owes what by when, and where it stands.
 *
 * @since 0.1.0
 * @public
 */
export interface Duty {
  readonly clause: ClauseId;
  readonly actor: Actor;
  /** The operator (by its region), the venue or the school that owes it. */
  readonly owedBy: Id;
  readonly subject: Subject;
  /** The exclusive deadline instant, ISO UTC. */
  readonly due: InstantText;
  /** The zone that it is reckoned in. */
  readonly timeZone: string;
  readonly state: DutyState;
  /** With `done` and `late`: when, ISO UTC, where the document has an instant. */
  readonly doneAt?: InstantText;
  /** With `pending` and `overdue`: the duty, not done either, that it waits for. */
  readonly blockedBy?: readonly ClauseId[];
  /** With `not-applicable`: why nobody owes it. */
  readonly reason?: NotApplicable;
}

/**
 * The board: every duty of a festival as of an instant, whatever its state, in the order of findings.
 *
 * Of a lesson that is cancelled, or not created yet, the duties that nobody owes are there too, with the reason. Throws
 * `InvalidFestival` where the document breaks a rule of its format, shapes apart, and `InvalidFacts` where `at` is no
 * instant. Readings 1 to 3, 10 to 13.
 *
 * @example
 * import { duties } from "upm-rules";
 *
 * const festival = {
 *   format: "upm-festival/1",
 *   regions: [{ id: "r", name: "Region", timeZone: "Europe/Samara", competencies: [], venues: [] }],
 *   competencies: [], venues: [], schools: [], driveTimes: [], agreements: [],
 *   lessons: [], parents: [], participants: [], confirmations: [],
 * } as const;
 * const board = duties(festival, { at: "2020-10-20T12:00+04:00" });
 * board.map(({ clause, state }) => `${clause} ${state}`)
 * // => ["I.competencies-chosen pending", "I.venues-chosen pending"]
 * board[0]?.due // => "2020-10-31T20:00:00.000Z"
 *
 * @since 0.1.0
 * @public
 */
export function duties(festival: Festival, { at }: { readonly at: Instant }): readonly Duty[] {
  return boardOf(validRecords(festival), judgedAt(at));
}

/** The board of records as of an instant. */
export function boardOf(records: Records, at: EpochMilliseconds): readonly Duty[] {
  const board: Duty[] = [];
  const visit: Visit = (rule, facts, kind, id) => {
    const standing = rule.standing?.(facts);
    if (standing !== undefined) add(standing, { kind, id });
  };
  const add = (standing: DutyStanding, subject: Subject) => {
    const duty = dutyOf(standing, subject, records);
    if (duty !== undefined) board.push(duty);
  };
  visitPlan(records, at, visit);
  for (const lesson of records.festival.lessons ?? []) {
    const record = lessonRecord(lesson, records);
    visitLesson(record, records, at, "all", visit);
    for (const standing of notOwed(record, at)) add(standing, { kind: "lesson", id: lesson.id });
  }
  return board.sort(bySubject);
}

/** A duty of the board; none where nobody owes it and there is nothing to say of that. */
function dutyOf(standing: DutyStanding, subject: Subject, records: Records): Duty | undefined {
  const { clause, actor, state, reason, due, doneAt, blockedBy } = standing;
  if (state === "not-applicable" && reason === undefined) return undefined;
  // In a document whose references hold, every duty has a deadline and someone who owes it.
  const { text, timeZone } = due as Deadline;
  const { id } = actingOrganisation({ actor, subject }, records) as Organisation;
  return {
    clause: clause.id,
    actor,
    owedBy: id,
    subject,
    due: text,
    timeZone,
    state,
    ...(doneAt !== undefined && { doneAt: textOf(doneAt) }),
    ...(blockedBy.length > 0 && { blockedBy }),
    ...(reason && { reason }),
  };
}

/** The duties of each lesson, in clause order. */
const lessonDuties = clauses.flatMap((clause) =>
  clause.kind === "duty" && clause.deadline !== undefined && clause.deadline !== "plan"
    ? [{ clause, kind: clause.deadline satisfies LessonDeadlineKind }]
    : [],
);

/** The duties that nobody owes: of a cancelled lesson all, of one not created those of its delivery and its day. */
function notOwed(record: LessonRecord, at: EpochMilliseconds): DutyStanding[] {
  const { cancelledAt, createdAt } = record.lesson;
  const isCancelled = happened(doneAtOf(cancelledAt), at) === true;
  const isCreated = happened(doneAtOf(createdAt), at) === true;
  if (isCreated && !isCancelled) return [];
  return lessonDuties
    .filter(({ clause }) => isCancelled || clause.stage >= 6)
    .map(({ clause, kind }) => ({
      clause,
      actor: clause.actors[0],
      state: "not-applicable",
      reason: isCancelled ? "cancelled" : "lesson-not-created",
      due: lessonDeadline(kind, record, record.regulation),
      doneAt: undefined,
      blockedBy: [],
    }));
}
