import { type DoneAt, factsOrThrow } from "../../facts/read.js";
import type { Unsure } from "../../facts/unsure.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import { about } from "../../verdict/about.js";
import type { Finding } from "../../verdict/finding.js";
import type { Rule } from "../../verdict/rule.js";
import { stableUntil } from "../../verdict/stable-until.js";
import { findingsOf, type Verdict, verdictOf } from "../../verdict/verdict.js";
import { competenciesChosen } from "./competencies-chosen.js";
import {
  type PlannedVenueCase,
  type PlanWithVenues,
  type RegionPlanCase,
  type RegionPlanFacts,
  readRegionPlan,
} from "./region-plan-facts.js";
import { venueCompetencies } from "./venue-competencies.js";
import { venueInRegion } from "./venue-in-region.js";
import { venuesChosen } from "./venues-chosen.js";

/** What a region's plan must keep, in clause order. */
export const regionPlanRules: ReadonlyArray<Rule<RegionPlanCase>> = [competenciesChosen, venuesChosen];

/** What each venue of a plan must keep, in clause order. */
export const plannedVenueRules: ReadonlyArray<Rule<PlannedVenueCase>> = [venueInRegion, venueCompetencies];

/**
 * The verdict on a region's plan, as of an instant: its competencies and venues.
 *
 * The deadline is an exclusive instant in the operator's zone. Lateness is reported, it refuses nothing (reading 10).
 * Findings about a venue have it as their subject. Throws `InvalidFacts` where facts are malformed. Stage I; readings 1,
 * 13.
 *
 * @example
 * import { checkRegionPlan } from "upm-rules";
 *
 * const { outcome, findings } = checkRegionPlan({
 *   region: {
 *     id: "komi",
 *     timeZone: "Europe/Moscow",
 *     competencies: ["R5"],
 *     competenciesChosenAt: "2020-10-20T12:00+03:00",
 *     venuesChosenAt: "2020-11-01T00:00+03:00",
 *   },
 *   venues: [{ id: "college", region: "komi", competencies: ["R5", "V49"] }],
 *   at: "2020-11-02T12:00+03:00",
 * });
 * outcome // => "refused"
 * findings.map(({ clause, status }) => `${clause} ${status}`) // => ["I.venues-chosen late"]
 *
 * @since 0.1.0
 * @public
 */
export function checkRegionPlan(facts: Unsure<RegionPlanFacts>, regulation: Regulation = upm2020): Verdict {
  return regionPlanVerdict(factsOrThrow(readRegionPlan, facts, regulation));
}

/** The verdict on a region's plan and its venues. */
export function regionPlanVerdict({ plan, venues }: PlanWithVenues): Verdict {
  const judge = (at: EpochMilliseconds | undefined): Finding[] => [
    ...findingsOf(regionPlanRules, { ...plan, at }),
    ...plannedVenueRules.flatMap((rule) =>
      venues.flatMap(({ id, ...venue }) => {
        const found = rule.judge({ ...venue, at });
        return found === undefined ? [] : about(found, "venue", id);
      }),
    ),
  ];
  // The venues are judged by the same two acts.
  const turns: DoneAt[] = [plan.due?.instant, plan.competenciesChosenAt, plan.venuesChosenAt];
  return verdictOf(judge(plan.at), stableUntil(judge, plan.at, turns));
}
