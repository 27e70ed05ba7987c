import { visitPlan } from "../festival/festival-findings.js";
import { lessonRecord } from "../festival/lesson-record.js";
import { type LocatedFinding, reported } from "../festival/located-finding.js";
import { type Report, reportOf } from "../festival/report.js";
import { findingsInto, type Visit } from "../festival/visit.js";
import { visitLesson } from "../festival/visit-lesson.js";
import { type Instant, textOf } from "../time/instant.js";
import { judgedAt } from "../time/judged-at.js";
import type { FestivalReferences, LessonLine } from "./festival-line.js";
import { lineRecords, referenceRecords } from "./line-records.js";

/**
 * Checks a festival line by line; each answer is the report on that part of it, for `mergeReports`.
 *
 * @since 0.1.0
 * @public
 */
export interface LinesChecker {
  /** About everything that comes before the lessons: stages I to III. */
  readonly plan: () => Report;
  /** About one lesson: stages IV to VII. Lines may come in any order. */
  readonly lesson: (line: LessonLine) => Report;
}

/**
 * The check of a festival in lines, as of an instant: of the reference lists once, then of each lesson from its line alone.
 *
 * All these reports merged are the report of `checkFestival` on the same festival. Nothing is verified here: references and
 * lines must be right, as `checkFestivalLines` and the command verify them. Throws `InvalidFacts` where `at` is no instant.
 *
 * @example
 * import { linesChecker, mergeReports } from "upm-rules";
 *
 * const checker = linesChecker(
 *   {
 *     regions: [{ id: "r", name: "Region", timeZone: "Asia/Omsk", competencies: ["17"], venues: ["v"] }],
 *     competencies: [{ id: "17", name: "Web technologies" }],
 *     venues: [{ id: "v", region: "r", name: "Venue", competencies: ["17"] }],
 *     schools: [{ id: "s", region: "r", name: "School" }],
 *     driveTimes: [],
 *     agreements: [],
 *   },
 *   { at: "2020-11-12T12:00+06:00" },
 * );
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const report = checker.lesson({ lesson, confirmations: [], participants: [], parents: [] });
 * report.findings.map(({ clause }) => clause) // => ["IV.lesson-created", "IV.link-sent", "V.link-forwarded"]
 * mergeReports([checker.plan(), report]).summary.breaches // => 5
 *
 * @since 0.1.0
 * @public
 */
export function linesChecker(references: FestivalReferences, { at }: { readonly at: Instant }): LinesChecker {
  const instant = judgedAt(at);
  const records = referenceRecords(references);
  const nothing = reportOf([], textOf(instant));
  const reportOn = (visitPart: (visit: Visit) => void): Report => {
    const located: LocatedFinding[] = [];
    visitPart(findingsInto(located));
    // As of most lessons.
    if (located.length === 0) return nothing;
    const found = located.map(({ finding, region }) => ({ finding: reported(finding), region }));
    return reportOf(found, textOf(instant));
  };
  return {
    plan: () => reportOn((visit) => visitPlan(records, instant, visit)),
    lesson: (line) =>
      reportOn((visit) => {
        const known = lineRecords(line, records);
        visitLesson(lessonRecord(line.lesson, known), known, instant, "all", visit);
      }),
  };
}
