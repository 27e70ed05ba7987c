import type { Festival } from "../model/festival.js";
import { type Instant, textOf } from "../time/instant.js";
import { judgedAt } from "../time/judged-at.js";
import { verifiedFindings } from "./festival-findings.js";
import { reported } from "./located-finding.js";
import { type Report, reportOf } from "./report.js";

/**
 * Everything that a festival's records say about the clauses, as of an instant: acts dated after `at` are invisible.
 *
 * Throws `InvalidFestival` where the document breaks a rule of its format, shapes apart (those are the type's business),
 * and `InvalidFacts` where `at` is no instant. All seven stages; readings 1 to 17, `upm2020` as amended by each region.
 *
 * @example
 * import { checkFestival } from "upm-rules";
 *
 * const empty = { competencies: [], driveTimes: [], agreements: [], parents: [], participants: [], confirmations: [] };
 * const chosenAt = "2020-10-20T12:00+04:00";
 * const chosen = { competencies: ["17"], competenciesChosenAt: chosenAt, venues: ["v"], venuesChosenAt: chosenAt };
 * const festival = {
 *   ...empty,
 *   format: "upm-festival/1",
 *   regions: [{ id: "r", name: "Region", timeZone: "Europe/Volgograd", ...chosen }],
 *   venues: [{ id: "v", region: "r", name: "Venue", competencies: ["17"] }],
 *   schools: [{ id: "s", region: "r", name: "School" }],
 *   competencies: [{ id: "17", name: "Web technologies" }],
 *   lessons: [{ id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" }],
 * } as const;
 * const { summary, findings } = checkFestival(festival, { at: "2020-11-12T00:00+04:00" });
 * summary.breaches // => 5
 * findings.map(({ clause }) => clause)
 * // => ["II.schools-listed", "III.schools-selected", "IV.lesson-created", "IV.link-sent", "V.link-forwarded"]
 * findings[4]?.due // => "2020-11-11T20:00:00.000Z"
 * findings[4]?.blockedBy // => ["IV.link-sent"]
 *
 * @since 0.1.0
 * @public
 */
export function checkFestival(festival: Festival, { at }: { readonly at: Instant }): Report {
  const instant = judgedAt(at);
  const found = verifiedFindings(festival, instant).map(({ finding, region }) => ({
    finding: reported(finding),
    region,
  }));
  return reportOf(found, textOf(instant));
}
