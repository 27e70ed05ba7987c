import type { DoneAt } from "../facts/read.js";
import { invalidFestival, sortedIssues } from "../issues/invalid-festival.js";
import type { Id } from "../model/id.js";
import type { Lesson } from "../model/lesson.js";
import type { Stage } from "../regulation/clause.js";
import type { EpochMilliseconds, Instant } from "../time/instant.js";
import { judgedAt } from "../time/judged-at.js";
import { doneAtOf } from "../verdict/act.js";
import type { Finding } from "../verdict/finding.js";
import { stableUntil } from "../verdict/stable-until.js";
import { type Verdict, verdictOf } from "../verdict/verdict.js";
import { festivalIndex } from "./festival-index.js";
import { type LessonRecord, lessonRecord } from "./lesson-record.js";
import { bySubject, type LocatedFinding } from "./located-finding.js";
import { type PartialFestival, type Records, recordsOf } from "./records.js";
import { festivalIssues } from "./validity/festival-issues.js";
import { findingsInto } from "./visit.js";
import { visitLesson } from "./visit-lesson.js";

/**
 * Lessons to check, with any other lists of a festival: an absent list leaves unknown what it would say.
 *
 * @since 0.1.0
 * @public
 */
export type Schedule = PartialFestival & { readonly lessons: readonly Lesson[] };

/**
 * As of when a schedule is checked, and by which stages; by all that are about lessons, IV to VII, where left out.
 *
 * @since 0.1.0
 * @public
 */
export interface ScheduleOptions {
  readonly at: Instant;
  readonly stages?: readonly Stage[] | undefined;
}

/**
 * A verdict for each lesson of a schedule, by lesson id, in the order of the lessons: for rows about to be imported.
 *
 * An absent list, or a venue, school or other record that is not in its list, is unknown and never a breach. With all
 * lists the findings are those of `checkFestival` about that lesson. A cancelled lesson has nothing to keep. Throws
 * `InvalidFestival` where the lists break a rule of the document format, references apart, and `InvalidFacts` where `at`
 * is no instant. Stages IV to VII.
 *
 * @example
 * import { checkSchedule } from "upm-rules";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const verdicts = checkSchedule({ lessons: [lesson] }, { at: "2020-11-01T00:00Z", stages: [5] });
 * verdicts.get("l")?.outcome // => "undetermined"
 *
 * @since 0.1.0
 * @public
 */
export function checkSchedule(schedule: Schedule, { at, stages }: ScheduleOptions): ReadonlyMap<Id, Verdict> {
  const instant = judgedAt(at);
  const index = festivalIndex(schedule);
  const issues = festivalIssues(schedule, "open", index);
  if (issues.length > 0) throw invalidFestival(sortedIssues(issues));
  const records = recordsOf(schedule, index);
  return new Map(
    schedule.lessons.map((lesson) => [
      lesson.id,
      lessonVerdict(lessonRecord(lesson, records), records, instant, stages),
    ]),
  );
}

function lessonVerdict(
  record: LessonRecord,
  records: Records,
  at: EpochMilliseconds,
  stages: readonly Stage[] | undefined,
): Verdict {
  const judge = (asOf: EpochMilliseconds | undefined): Finding[] => {
    const located: LocatedFinding[] = [];
    if (asOf !== undefined) visitLesson(record, records, asOf, stages ?? "all", findingsInto(located));
    return located.map(({ finding }) => finding).sort(bySubject);
  };
  return verdictOf(judge(at), stableUntil(judge, at, turnsOf(record, records)));
}

/** Every instant at which what is found about a lesson may change: its deadlines, and whatever happens around it. */
function turnsOf(record: LessonRecord, records: Records): DoneAt[] {
  const { lesson, agreement } = record;
  const { lessonDue, confirmationDue, deliveryDue, startDue, dayEnd, linkCheckDue } = record;
  const deadlines = [lessonDue, confirmationDue, deliveryDue, startDue, dayEnd, linkCheckDue];
  const acts = [
    ...[lesson.createdAt, lesson.linkSentAt, lesson.linkForwardedAt, lesson.cancelledAt],
    ...(typeof agreement === "object" ? [agreement.venueAgreedAt, agreement.schoolAgreedAt] : []),
    ...(lesson.deliveries ?? []).map(({ receivedAt }) => receivedAt),
    ...(lesson.linkChecks ?? []).map(({ at }) => at),
  ];
  const confirmations = record.confirmations?.all ?? [];
  const made = confirmations.flatMap((ofParticipant) => ofParticipant.made);
  const participants = new Set([
    ...(lesson.invited ?? []),
    ...confirmations.map(({ participant }) => participant),
  ]);
  return [
    ...deadlines.map((due) => due?.instant),
    ...acts.map(doneAtOf),
    ...made.flatMap(({ confirmation: { confirmedAt, withdrawnAt } }) =>
      [confirmedAt, withdrawnAt].map(doneAtOf),
    ),
    ...[...participants].flatMap((id) => turnsOfParticipant(id, records)),
  ];
}

function turnsOfParticipant(id: Id, records: Records): DoneAt[] {
  const participant = records.participant(id);
  const links = participant?.links ?? [];
  const acts = [
    ...records.lessonsAttended(id).map(({ lesson }) => lesson.cancelledAt),
    participant?.registeredAt,
    ...(participant?.diagnosticTests ?? []),
    ...links.flatMap(({ parent, linkedAt }) => [linkedAt, records.parent(parent)?.registeredAt]),
  ];
  return acts.map(doneAtOf);
}
