import * as Effect from "effect/Effect";
import type { Id } from "../../model/id.js";
import { Verdict as VerdictSchema } from "../../schema/report.js";
import type { LookupError } from "../../services/errors.js";
import { findEach } from "../../services/find-each.js";
import { now } from "../../services/now.js";
import { Regions } from "../../services/regions.js";
import { Regulations } from "../../services/regulations.js";
import { requiring } from "../../services/require-verdict.js";
import { told } from "../../services/told.js";
import { Venues } from "../../services/venues.js";
import { verdictError } from "../../services/verdict-error.js";
import type { Verdict } from "../../verdict/verdict.js";
import { regionPlanVerdict } from "./check-region-plan.js";
import { plannedVenueCase, regionPlanCase } from "./region-plan-from-records.js";

/**
 * The region's plan breaks a clause; `verdict` says which.
 *
 * @example
 * import { RegionPlanRefused } from "upm-rules/effect";
 *
 * new RegionPlanRefused({ verdict: { outcome: "refused", findings: [] } }).code // => "RegionPlanRefused"
 *
 * @since 0.1.0
 * @public
 */
export class RegionPlanRefused extends verdictError<RegionPlanRefused>()(
  "RegionPlanRefused",
  VerdictSchema,
  "the region's plan is not as it must be",
) {}

/**
 * The region's plan is not complete yet, or it is not known whether; `verdict` says what is missing.
 *
 * @example
 * import { RegionPlanUndetermined } from "upm-rules/effect";
 *
 * new RegionPlanUndetermined({ verdict: { outcome: "undetermined", findings: [] } }).name // => "RegionPlanUndetermined"
 *
 * @since 0.1.0
 * @public
 */
export class RegionPlanUndetermined extends verdictError<RegionPlanUndetermined>()(
  "RegionPlanUndetermined",
  VerdictSchema,
  "whether the region's plan is as it must be cannot be said",
) {}

/**
 * The verdict on a region's plan as of now, from the region's id: its competencies and venues.
 *
 * It always yields a verdict; it fails only where a fact could not be looked up. Stage I, as `checkRegionPlan` of the
 * root.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { checkRegionPlan, layerOfFestival } from "upm-rules/effect";
 *
 * const festival = {
 *   format: "upm-festival/1",
 *   regions: [{ id: "komi", name: "Komi", timeZone: "Europe/Moscow", competencies: [], venues: [] }],
 *   competencies: [], venues: [], schools: [], driveTimes: [], agreements: [],
 *   lessons: [], parents: [], participants: [], confirmations: [],
 * } as const;
 * const check = Effect.provide(checkRegionPlan({ region: "komi" }), layerOfFestival(festival));
 * Effect.runSync(check).findings.map(({ clause, status }) => `${clause} ${status}`)
 * // => ["I.competencies-chosen overdue", "I.venues-chosen overdue"]
 *
 * @since 0.1.0
 * @public
 */
export const checkRegionPlan: (ids: {
  readonly region: Id;
}) => Effect.Effect<Verdict, LookupError, Regions | Regulations | Venues> = Effect.fn(
  "upm-rules.checkRegionPlan",
)(function* (ids: { readonly region: Id }) {
  const regions = yield* Regions;
  const regulations = yield* Regulations;
  const { find } = yield* Venues;
  const { region, regulation } = yield* Effect.all(
    { region: regions.find(ids.region), regulation: regulations.inForce(ids.region) },
    { concurrency: "unbounded" },
  );
  const venues = yield* findEach(region.venues, find);
  const judged = { regulation, at: yield* now };
  return regionPlanVerdict({
    plan: regionPlanCase(region, judged),
    venues: venues.map((venue) => ({ ...plannedVenueCase(venue, [region], judged), id: venue.id })),
  });
}, told("checkRegionPlan"));

/**
 * The same verdict where the plan is as it must be; fails with `RegionPlanRefused` or `RegionPlanUndetermined`.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { layerOfSources, requireRegionPlan } from "upm-rules/effect";
 *
 * const required = Effect.flip(Effect.provide(requireRegionPlan({ region: "komi" }), layerOfSources({})));
 * (await Effect.runPromise(required)).message
 * // => "the region could not be had: the application gives no function `regions`"
 *
 * @since 0.1.0
 * @public
 */
export const requireRegionPlan: (ids: {
  readonly region: Id;
}) => Effect.Effect<
  Verdict,
  RegionPlanRefused | RegionPlanUndetermined | LookupError,
  Regions | Regulations | Venues
> = requiring("upm-rules.requireRegionPlan", checkRegionPlan, RegionPlanRefused, RegionPlanUndetermined);
