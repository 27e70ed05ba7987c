import * as Effect from "effect/Effect";
import type { Id } from "../../model/id.js";
import { CandidateSchoolVerdict as CandidateSchoolVerdictSchema } from "../../schema/candidate-school-verdict.js";
import { Verdict as VerdictSchema } from "../../schema/report.js";
import { type Competencies, findCompetencies } from "../../services/competencies.js";
import type { LookupError } from "../../services/errors.js";
import { now } from "../../services/now.js";
import { findRegions, Regions } from "../../services/regions.js";
import { Regulations } from "../../services/regulations.js";
import { requiring } from "../../services/require-verdict.js";
import { Schools } from "../../services/schools.js";
import { told } from "../../services/told.js";
import { TravelTimes } from "../../services/travel-times.js";
import { Venues } from "../../services/venues.js";
import { verdictError } from "../../services/verdict-error.js";
import { zoneNamed } from "../../time/zone.js";
import type { Verdict } from "../../verdict/verdict.js";
import { candidateSchoolCase } from "../3-agreement/agreement-from-records.js";
import { type CandidateSchoolVerdict, candidateSchoolVerdict } from "./check-candidate-school.js";
import { schoolListVerdict } from "./check-school-list.js";
import { schoolListCase } from "./school-list-facts.js";

/**
 * The list of schools for a venue was made late, or not in time at all; `verdict` says which.
 *
 * @example
 * import { SchoolListRefused } from "upm-rules/effect";
 *
 * new SchoolListRefused({ verdict: { outcome: "refused", findings: [] } }).code // => "SchoolListRefused"
 *
 * @since 0.1.0
 * @public
 */
export class SchoolListRefused extends verdictError<SchoolListRefused>()(
  "SchoolListRefused",
  VerdictSchema,
  "the list of schools is not as it must be",
) {}

/**
 * The list of schools for a venue is not made yet; `verdict` says until when it is due.
 *
 * @example
 * import { SchoolListUndetermined } from "upm-rules/effect";
 *
 * new SchoolListUndetermined({ verdict: { outcome: "undetermined", findings: [] } }).name // => "SchoolListUndetermined"
 *
 * @since 0.1.0
 * @public
 */
export class SchoolListUndetermined extends verdictError<SchoolListUndetermined>()(
  "SchoolListUndetermined",
  VerdictSchema,
  "whether the list of schools is as it must be cannot be said",
) {}

/**
 * The venue must not select the school; `verdict` says why, and which competencies the drive admits.
 *
 * @example
 * import { CandidateSchoolRefused } from "upm-rules/effect";
 *
 * const verdict = { outcome: "refused", findings: [], admissibleCompetencies: [] } as const;
 * new CandidateSchoolRefused({ verdict }).code // => "CandidateSchoolRefused"
 *
 * @since 0.1.0
 * @public
 */
export class CandidateSchoolRefused extends verdictError<CandidateSchoolRefused>()(
  "CandidateSchoolRefused",
  CandidateSchoolVerdictSchema,
  "the school is refused",
) {}

/**
 * Whether the venue may select the school cannot be said; `verdict` says which facts are missing.
 *
 * @example
 * import { CandidateSchoolUndetermined } from "upm-rules/effect";
 *
 * const verdict = { outcome: "undetermined", findings: [], admissibleCompetencies: ["R5"] } as const;
 * new CandidateSchoolUndetermined({ verdict }).verdict.admissibleCompetencies // => ["R5"]
 *
 * @since 0.1.0
 * @public
 */
export class CandidateSchoolUndetermined extends verdictError<CandidateSchoolUndetermined>()(
  "CandidateSchoolUndetermined",
  CandidateSchoolVerdictSchema,
  "the school cannot be judged",
) {}

/**
 * The verdict on the list of schools that a regional operator makes for a venue as of now, from the venue's id.
 *
 * It judges the venue as one that a region chose. It always yields a verdict; it fails only where a fact could not be
 * looked up. Stage II, as `checkSchoolList` of the root.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { checkSchoolList, layerOfSources } from "upm-rules/effect";
 *
 * const layer = layerOfSources({
 *   venues: () => [{ id: "college", region: "komi", name: "College", competencies: ["R5"] }],
 *   regions: () => [{ id: "komi", name: "Komi", timeZone: "Europe/Moscow", competencies: [], venues: [] }],
 * });
 * const { findings } = await Effect.runPromise(Effect.provide(checkSchoolList({ venue: "college" }), layer));
 * findings[0]?.status // => "overdue"
 *
 * @since 0.1.0
 * @public
 */
export const checkSchoolList: (ids: {
  readonly venue: Id;
}) => Effect.Effect<Verdict, LookupError, Regions | Regulations | Venues> = Effect.fn(
  "upm-rules.checkSchoolList",
)(function* (ids: { readonly venue: Id }) {
  const regions = yield* Regions;
  const regulations = yield* Regulations;
  const venues = yield* Venues;
  const venue = yield* venues.find(ids.venue);
  const { region, regulation } = yield* Effect.all(
    { region: regions.find(venue.region), regulation: regulations.inForce(venue.region) },
    { concurrency: "unbounded" },
  );
  return schoolListVerdict(schoolListCase(venue, zoneNamed(region.timeZone), { regulation, at: yield* now }));
}, told("checkSchoolList"));

/**
 * The same verdict where the list is as it must be; fails with `SchoolListRefused` or `SchoolListUndetermined`.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { layerOfSources, requireSchoolList } from "upm-rules/effect";
 *
 * const layer = layerOfSources({
 *   venues: () => [{ id: "college", region: "komi", name: "College", competencies: ["R5"] }],
 *   regions: () => [{ id: "komi", name: "Komi", timeZone: "Europe/Moscow", competencies: [], venues: [] }],
 * });
 * const outcome = requireSchoolList({ venue: "college" }).pipe(
 *   Effect.as("allowed"),
 *   Effect.catchTag("SchoolListRefused", ({ message }) => Effect.succeed(message)),
 *   Effect.provide(layer),
 * );
 * await Effect.runPromise(outcome) // => "the list of schools is not as it must be: II.schools-listed overdue"
 *
 * @since 0.1.0
 * @public
 */
export const requireSchoolList: (ids: {
  readonly venue: Id;
}) => Effect.Effect<
  Verdict,
  SchoolListRefused | SchoolListUndetermined | LookupError,
  Regions | Regulations | Venues
> = requiring("upm-rules.requireSchoolList", checkSchoolList, SchoolListRefused, SchoolListUndetermined);

/**
 * The verdict on a school that a venue selects now, from their ids, with the competencies that the drive admits.
 *
 * It always yields a verdict: a drive that is not known, or a competency without its list, leaves it undetermined. It
 * fails only where a fact could not be looked up. Stage II, as `checkCandidateSchool` of the root.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { checkCandidateSchool, layerOfFestival } from "upm-rules/effect";
 *
 * const festival = {
 *   format: "upm-festival/1",
 *   regions: [{ id: "komi", name: "Komi", timeZone: "Europe/Moscow", competencies: [], venues: [] }],
 *   competencies: [{ id: "R5", name: "Forestry", infrastructureList: [] }],
 *   venues: [{ id: "college", region: "komi", name: "College", competencies: ["R5"] }],
 *   schools: [{ id: "s", region: "komi", name: "School" }],
 *   driveTimes: [], agreements: [], lessons: [], parents: [], participants: [], confirmations: [],
 * } as const;
 * const check = Effect.provide(checkCandidateSchool({ venue: "college", school: "s" }), layerOfFestival(festival));
 * Effect.runSync(check).admissibleCompetencies // => ["R5"]
 * Effect.runSync(check).findings.map(({ clause, status }) => `${clause} ${status}`)
 * // => ["III.school-is-candidate violated", "III.venue-chosen unknown"]
 *
 * @since 0.1.0
 * @public
 */
export const checkCandidateSchool: (ids: {
  readonly venue: Id;
  readonly school: Id;
}) => Effect.Effect<
  CandidateSchoolVerdict,
  LookupError,
  Competencies | Regions | Regulations | Schools | TravelTimes | Venues
> = Effect.fn("upm-rules.checkCandidateSchool")(function* (ids: { readonly venue: Id; readonly school: Id }) {
  const venues = yield* Venues;
  const schools = yield* Schools;
  const travelTimes = yield* TravelTimes;
  const regulations = yield* Regulations;
  const { venue, school, plannedBy, time } = yield* Effect.all(
    {
      venue: venues.find(ids.venue),
      school: schools.find(ids.school),
      plannedBy: venues.plannedBy(ids.venue),
      time: travelTimes.drive(ids.venue, ids.school),
    },
    { concurrency: "unbounded" },
  );
  const { regions, regulation, competencies } = yield* Effect.all(
    {
      regions: findRegions([venue.region], plannedBy),
      regulation: regulations.inForce(venue.region),
      competencies: findCompetencies(venue.competencies),
    },
    { concurrency: "unbounded" },
  );
  const records = {
    venue,
    schoolId: school.id,
    school,
    // No deadline is reckoned here, so neither's zone is needed.
    venueZone: undefined,
    schoolZone: undefined,
    region: regions[0],
    plannedBy,
    competencies,
    drive: time?.drive,
    driveSource: time?.source,
  };
  return candidateSchoolVerdict(candidateSchoolCase(records, { regulation, at: yield* now }));
}, told("checkCandidateSchool"));

/**
 * The same verdict where the venue may select the school; fails with `CandidateSchoolRefused` or
 * `CandidateSchoolUndetermined`.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { layerOfFestival, requireCandidateSchool } from "upm-rules/effect";
 *
 * const festival = {
 *   format: "upm-festival/1",
 *   regions: [{ id: "komi", name: "Komi", timeZone: "Europe/Moscow", competencies: [], venues: [] }],
 *   venues: [{ id: "college", region: "komi", name: "College", competencies: [] }],
 *   schools: [{ id: "s", region: "komi", name: "School" }],
 *   competencies: [], driveTimes: [], agreements: [], lessons: [], parents: [], participants: [], confirmations: [],
 * } as const;
 * const required = requireCandidateSchool({ venue: "college", school: "s" });
 * Effect.runSync(Effect.flip(Effect.provide(required, layerOfFestival(festival))))._tag // => "CandidateSchoolRefused"
 *
 * @since 0.1.0
 * @public
 */
export const requireCandidateSchool: (ids: {
  readonly venue: Id;
  readonly school: Id;
}) => Effect.Effect<
  CandidateSchoolVerdict,
  CandidateSchoolRefused | CandidateSchoolUndetermined | LookupError,
  Competencies | Regions | Regulations | Schools | TravelTimes | Venues
> = requiring(
  "upm-rules.requireCandidateSchool",
  checkCandidateSchool,
  CandidateSchoolRefused,
  CandidateSchoolUndetermined,
);
