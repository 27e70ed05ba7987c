import { invalidFestival, sortedIssues } from "../../issues/invalid-festival.js";
import type { Festival } from "../../model/festival.js";
import type { Id } from "../../model/id.js";
import type { EpochMilliseconds, Instant } from "../../time/instant.js";
import { judgedAt } from "../../time/judged-at.js";
import { festivalFindings, validRecords, verifiedFindings } from "../festival-findings.js";
import { festivalIndex } from "../festival-index.js";
import { lessonRecord } from "../lesson-record.js";
import { type LocatedFinding, reported } from "../located-finding.js";
import { type Records, recordsOf } from "../records.js";
import type { Report } from "../report.js";
import { findingsInto } from "../visit.js";
import { visitLesson } from "../visit-lesson.js";
import { changeIssues } from "./change-issues.js";
import { ChangingFestival } from "./changing-festival.js";
import type { FestivalChange } from "./festival-change.js";
import { JudgedFestival } from "./judged-festival.js";
import { readChange } from "./read-change.js";
import { touchedLessons } from "./touched-lessons.js";

/**
 * What a change of a festival touches.
 *
 * @since 0.1.0
 * @public
 */
export interface Touched {
  /** The lessons of which something else may be found now, sorted; those that were added and removed are among them. */
  readonly lessons: readonly Id[];
}

/**
 * Checks a festival again and again while its lessons, people and confirmations change.
 *
 * @since 0.1.0
 * @public
 */
export interface FestivalChecker {
  /**
   * The festival as it stands now. Lists that changed are made anew when this is read; what was read before stays as it was.
   */
  readonly festival: Festival;
  /**
   * The report on the festival as it stands now, as of an instant: equal to that of `checkFestival`, byte for byte as JSON.
   *
   * As of the same instant as the time before, only the lessons that were touched since are judged again, and where none was
   * it is the same report; as of another instant everything is. Its list of findings is made when it is first read. Throws
   * `InvalidFacts` where `at` is no instant.
   */
  readonly check: (options: { readonly at: Instant }) => Report;
  /**
   * Changes the festival, all or nothing: throws `InvalidFestival` where what changes breaks a rule of the document format, or
   * is still referred to when it is gone, with pointers into the change; then everything is as it was.
   */
  readonly change: (change: FestivalChange) => Touched;
}

/**
 * A checker of a festival whose lessons, people and confirmations change: after a change it gives the new report in time
 * proportional to what the change touches.
 *
 * It verifies the document and keeps its records, which must not be changed elsewhere. Where `at` is given, the first report
 * is made in the same pass, so that both together take as long as `checkFestival`. Regions, competencies, venues, schools,
 * drive times and agreements do not change: that takes a new checker. Throws `InvalidFestival` where the document breaks a
 * rule of its format, shapes apart, and `InvalidFacts` where `at` is given and no instant. All seven stages.
 *
 * @example
 * import { festivalChecker, reportChanges } from "upm-rules";
 *
 * const chosenAt = "2020-10-20T12:00+04:00";
 * const checker = festivalChecker({
 *   format: "upm-festival/1",
 *   regions: [
 *     { id: "r", name: "Region", timeZone: "Europe/Volgograd", competencies: ["17"], competenciesChosenAt: chosenAt, venues: [] },
 *   ],
 *   competencies: [{ id: "17", name: "Web technologies" }],
 *   venues: [{ id: "v", region: "r", name: "Venue", competencies: ["17"] }],
 *   schools: [{ id: "s", region: "r", name: "School" }],
 *   driveTimes: [], agreements: [], lessons: [], parents: [], participants: [], confirmations: [],
 * });
 * const at = "2020-11-12T00:00+04:00";
 * const before = checker.check({ at });
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * checker.change({ lessons: [lesson] }) // => { lessons: ["l"] }
 * const after = checker.check({ at });
 * const { appeared, summary } = reportChanges(before, after);
 * appeared.map(({ clause, status }) => `${clause} ${status}`)
 * // => ["IV.lesson-created overdue", "IV.link-sent overdue", "V.link-forwarded overdue"]
 * summary.breaches // => 3
 *
 * @since 0.1.0
 * @public
 */
export function festivalChecker(
  festival: Festival,
  { at }: { readonly at?: Instant | undefined } = {},
): FestivalChecker {
  const index = festivalIndex(festival);
  let judged: JudgedFestival | undefined;
  let documented: Records;
  if (at === undefined) {
    documented = validRecords(festival, index);
  } else {
    const instant = judgedAt(at);
    documented = recordsOf(festival, index);
    judged = judgedAsOf(instant, verifiedFindings(festival, instant, index, documented));
  }
  return checkerOf(new ChangingFestival(festival, index, documented), documented, judged);
}

function judgedAsOf(at: EpochMilliseconds, found: readonly LocatedFinding[]): JudgedFestival {
  return JudgedFestival.of(asReported(found), at);
}

function asReported(found: readonly LocatedFinding[]): LocatedFinding[] {
  return found.map(({ finding, region }) => ({ finding: reported(finding), region }));
}

function checkerOf(
  festival: ChangingFestival,
  documented: Records,
  firstJudged: JudgedFestival | undefined,
): FestivalChecker {
  let judged = firstJudged;
  // As long as nothing changed, looking further than into the document would only take time.
  let records = documented;
  /** The lessons that changed since they were judged, and the region that each was judged by; undefined where it was not there. */
  const touched = new Map<Id, Id | undefined>();

  const judgedAgain = (lesson: Id, at: EpochMilliseconds): LocatedFinding[] => {
    const located: LocatedFinding[] = [];
    const record = records.lesson(lesson);
    if (record) visitLesson(lessonRecord(record, records), records, at, "all", findingsInto(located));
    return asReported(located);
  };

  return {
    get festival() {
      return festival.asDocument;
    },
    check: ({ at }) => {
      const instant = judgedAt(at);
      if (judged?.at !== instant) {
        judged = judgedAsOf(instant, festivalFindings(records, instant));
      } else if (touched.size > 0) {
        const again = [...touched].map(([lesson, regionBefore]) => ({
          lesson,
          regionBefore,
          found: judgedAgain(lesson, instant),
        }));
        judged = judged.with(again);
      }
      touched.clear();
      return judged.report;
    },
    change: (change) => {
      const read = readChange(change);
      const issues = changeIssues(change, read, festival);
      if (issues.length > 0) throw invalidFestival(sortedIssues(issues), "change of the festival");
      const lessons = [...touchedLessons(read, festival)].sort();
      for (const id of lessons) {
        if (touched.has(id)) continue;
        const venue = festival.lessons.get(id)?.venue;
        touched.set(id, venue === undefined ? undefined : documented.venueRegion(venue)?.id);
      }
      festival.apply(read);
      records = festival.records;
      return { lessons };
    },
  };
}
