import { invalidFestival, sortedIssues } from "../issues/invalid-festival.js";
import type { Festival } from "../model/festival.js";
import type { EpochMilliseconds } from "../time/instant.js";
import { lessonFindings } from "./lesson-findings.js";
import { lessonRecord } from "./lesson-record.js";
import { about, type LocatedFinding } from "./located-finding.js";
import { recordsOf } from "./records.js";
import { festivalIssues } from "./validity/festival-issues.js";

/**
 * Everything that is found in a festival as of an instant, each with its subject and remedy, in no particular order.
 *
 * Throws `InvalidFestival` where the document breaks a rule of its format.
 */
export function festivalFindings(festival: Festival, at: EpochMilliseconds): LocatedFinding[] {
  const issues = festivalIssues(festival);
  if (issues.length > 0) throw invalidFestival(sortedIssues(issues));
  const records = recordsOf(festival);
  const located: LocatedFinding[] = [];
  for (const lesson of festival.lessons) {
    const record = lessonRecord(lesson, records);
    lessonFindings(record, records, at, "all", (finding, kind, id) => {
      located.push({ finding: about(finding, kind, id), region: record.region });
    });
  }
  return located;
}
