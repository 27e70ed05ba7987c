import * as Effect from "effect/Effect";
import type { Id } from "../../model/id.js";
import { Verdict as VerdictSchema } from "../../schema/report.js";
import { Agreements } from "../../services/agreements.js";
import { type Competencies, findCompetencies } from "../../services/competencies.js";
import { type LookupError, NotFound } from "../../services/errors.js";
import { now } from "../../services/now.js";
import { findRegions, type Regions, regionsForZones, zoneOf } from "../../services/regions.js";
import { Regulations } from "../../services/regulations.js";
import { requiring } from "../../services/require-verdict.js";
import { Schools } from "../../services/schools.js";
import { told } from "../../services/told.js";
import { TravelTimes } from "../../services/travel-times.js";
import { Venues } from "../../services/venues.js";
import { verdictError } from "../../services/verdict-error.js";
import type { Verdict } from "../../verdict/verdict.js";
import { agreementCase } from "./agreement-from-records.js";
import { agreementVerdict } from "./check-agreement.js";
import { schoolChoiceVerdict } from "./check-school-choice.js";
import { schoolChoiceCase } from "./school-choice-facts.js";

/**
 * The venue selected its schools late, or none in time; `verdict` says which.
 *
 * @example
 * import { SchoolChoiceRefused } from "upm-rules/effect";
 *
 * new SchoolChoiceRefused({ verdict: { outcome: "refused", findings: [] } }).code // => "SchoolChoiceRefused"
 *
 * @since 0.1.0
 * @public
 */
export class SchoolChoiceRefused extends verdictError<SchoolChoiceRefused>()(
  "SchoolChoiceRefused",
  VerdictSchema,
  "the venue's choice of schools is not as it must be",
) {}

/**
 * The venue selected no school yet; `verdict` says until when it must, and what it waits for.
 *
 * @example
 * import { SchoolChoiceUndetermined } from "upm-rules/effect";
 *
 * new SchoolChoiceUndetermined({ verdict: { outcome: "undetermined", findings: [] } }).name
 * // => "SchoolChoiceUndetermined"
 *
 * @since 0.1.0
 * @public
 */
export class SchoolChoiceUndetermined extends verdictError<SchoolChoiceUndetermined>()(
  "SchoolChoiceUndetermined",
  VerdictSchema,
  "whether the venue's choice of schools is as it must be cannot be said",
) {}

/**
 * What a venue and a school agreed breaks a clause; `verdict` says which, and whose it is to put right.
 *
 * @example
 * import { AgreementRefused } from "upm-rules/effect";
 *
 * new AgreementRefused({ verdict: { outcome: "refused", findings: [] } }).code // => "AgreementRefused"
 *
 * @since 0.1.0
 * @public
 */
export class AgreementRefused extends verdictError<AgreementRefused>()(
  "AgreementRefused",
  VerdictSchema,
  "the agreement is not as it must be",
) {}

/**
 * The agreement is not complete yet, or facts of it are missing; `verdict` says which.
 *
 * @example
 * import { AgreementUndetermined } from "upm-rules/effect";
 *
 * new AgreementUndetermined({ verdict: { outcome: "undetermined", findings: [] } }).name // => "AgreementUndetermined"
 *
 * @since 0.1.0
 * @public
 */
export class AgreementUndetermined extends verdictError<AgreementUndetermined>()(
  "AgreementUndetermined",
  VerdictSchema,
  "whether the agreement is as it must be cannot be said",
) {}

/**
 * The verdict on a venue's choice of the schools that it will teach as of now, from the venue's id.
 *
 * It judges the venue as one that a region chose. It always yields a verdict; it fails only where a fact could not be
 * looked up. Stage III, as `checkSchoolChoice` of the root.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { checkSchoolChoice, layerOfSources } from "upm-rules/effect";
 *
 * const layer = layerOfSources({
 *   venues: () => [{ id: "college", region: "komi", name: "College", timeZone: "Europe/Moscow", competencies: ["R5"] }],
 *   agreementsOfVenues: () => [{ venue: "college", school: "s", selectedAt: "2020-10-22T12:00+03:00", competencies: [] }],
 * });
 * const check = Effect.provide(checkSchoolChoice({ venue: "college" }), layer);
 * (await Effect.runPromise(check)).outcome // => "allowed"
 *
 * @since 0.1.0
 * @public
 */
export const checkSchoolChoice: (ids: {
  readonly venue: Id;
}) => Effect.Effect<Verdict, LookupError, Agreements | Regions | Regulations | Venues> = Effect.fn(
  "upm-rules.checkSchoolChoice",
)(function* (ids: { readonly venue: Id }) {
  const venues = yield* Venues;
  const agreements = yield* Agreements;
  const regulations = yield* Regulations;
  const { venue, made } = yield* Effect.all(
    { venue: venues.find(ids.venue), made: agreements.ofVenue(ids.venue) },
    { concurrency: "unbounded" },
  );
  const { regions, regulation } = yield* Effect.all(
    {
      regions: findRegions(regionsForZones([venue]), []),
      regulation: regulations.inForce(venue.region),
    },
    { concurrency: "unbounded" },
  );
  const judged = { regulation, at: yield* now };
  return schoolChoiceVerdict(schoolChoiceCase(venue, made, zoneOf(venue, regions), judged));
}, told("checkSchoolChoice"));

/**
 * The same verdict where the choice is as it must be; fails with `SchoolChoiceRefused` or `SchoolChoiceUndetermined`.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { layerOfSources, requireSchoolChoice } from "upm-rules/effect";
 *
 * const layer = layerOfSources({
 *   venues: () => [{ id: "college", region: "komi", name: "College", timeZone: "Europe/Moscow", competencies: ["R5"] }],
 *   agreementsOfVenues: () => [],
 * });
 * const outcome = requireSchoolChoice({ venue: "college" }).pipe(
 *   Effect.as("allowed"),
 *   Effect.catchTag("SchoolChoiceRefused", ({ verdict }) => Effect.succeed(verdict.findings[0]?.status)),
 *   Effect.provide(layer),
 * );
 * await Effect.runPromise(outcome) // => "overdue"
 *
 * @since 0.1.0
 * @public
 */
export const requireSchoolChoice: (ids: {
  readonly venue: Id;
}) => Effect.Effect<
  Verdict,
  SchoolChoiceRefused | SchoolChoiceUndetermined | LookupError,
  Agreements | Regions | Regulations | Venues
> = requiring(
  "upm-rules.requireSchoolChoice",
  checkSchoolChoice,
  SchoolChoiceRefused,
  SchoolChoiceUndetermined,
);

/**
 * The verdict on what a venue and a school agreed as of now, from their ids: selection, contact, competencies.
 *
 * It always yields a verdict: a drive that is not known, or a competency without its list, leaves it undetermined. It
 * fails only where a fact could not be looked up, or with `NotFound` where the two have no agreement. Stage III, as
 * `checkAgreement` of the root.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { checkAgreement, layerOfFestival } from "upm-rules/effect";
 *
 * const festival = {
 *   format: "upm-festival/1",
 *   regions: [{ id: "komi", name: "Komi", timeZone: "Europe/Moscow", competencies: [], venues: [] }],
 *   venues: [{ id: "college", region: "komi", name: "College", competencies: [] }],
 *   schools: [{ id: "s", region: "komi", name: "School" }],
 *   agreements: [{ venue: "college", school: "s", selectedAt: "2020-10-22T12:00+03:00", competencies: [] }],
 *   competencies: [], driveTimes: [], lessons: [], parents: [], participants: [], confirmations: [],
 * } as const;
 * const check = Effect.provide(checkAgreement({ venue: "college", school: "s" }), layerOfFestival(festival));
 * Effect.runSync(check).findings.map(({ clause, status }) => `${clause} ${status}`).slice(0, 3)
 * // => ["III.school-is-candidate violated", "III.coordinator-named violated", "III.contact-made overdue"]
 *
 * @since 0.1.0
 * @public
 */
export const checkAgreement: (ids: {
  readonly venue: Id;
  readonly school: Id;
}) => Effect.Effect<
  Verdict,
  LookupError,
  Agreements | Competencies | Regions | Regulations | Schools | TravelTimes | Venues
> = Effect.fn("upm-rules.checkAgreement")(function* (ids: { readonly venue: Id; readonly school: Id }) {
  const agreements = yield* Agreements;
  const venues = yield* Venues;
  const schools = yield* Schools;
  const travelTimes = yield* TravelTimes;
  const regulations = yield* Regulations;
  const { agreement, venue, school, plannedBy, time } = yield* Effect.all(
    {
      agreement: agreements.find(ids.venue, ids.school),
      venue: venues.find(ids.venue),
      school: schools.find(ids.school),
      plannedBy: venues.plannedBy(ids.venue),
      time: travelTimes.drive(ids.venue, ids.school),
    },
    { concurrency: "unbounded" },
  );
  if (agreement === "none") {
    return yield* new NotFound({ kind: "agreement", id: `${ids.venue}/${ids.school}` });
  }
  const { regions, regulation, competencies } = yield* Effect.all(
    {
      regions: findRegions([venue.region, ...regionsForZones([school])], plannedBy),
      regulation: regulations.inForce(venue.region),
      competencies: findCompetencies(agreement.competencies),
    },
    { concurrency: "unbounded" },
  );
  const records = {
    venue,
    schoolId: school.id,
    school,
    venueZone: zoneOf(venue, regions),
    schoolZone: zoneOf(school, regions),
    region: regions[0],
    plannedBy,
    competencies,
    drive: time?.drive,
    driveSource: time?.source,
  };
  return agreementVerdict(agreementCase(records, agreement, { regulation, at: yield* now }));
}, told("checkAgreement"));

/**
 * The same verdict where the agreement is as it must be; fails with `AgreementRefused` or `AgreementUndetermined`.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { layerOfFestival, requireAgreement } from "upm-rules/effect";
 *
 * const festival = {
 *   format: "upm-festival/1",
 *   regions: [{ id: "komi", name: "Komi", timeZone: "Europe/Moscow", competencies: [], venues: [] }],
 *   venues: [{ id: "college", region: "komi", name: "College", competencies: [] }],
 *   schools: [{ id: "s", region: "komi", name: "School" }],
 *   competencies: [], driveTimes: [], agreements: [], lessons: [], parents: [], participants: [], confirmations: [],
 * } as const;
 * const required = requireAgreement({ venue: "college", school: "s" });
 * const error = Effect.runSync(Effect.flip(Effect.provide(required, layerOfFestival(festival))));
 * error.message // => "there is no such agreement: check the id"
 *
 * @since 0.1.0
 * @public
 */
export const requireAgreement: (ids: {
  readonly venue: Id;
  readonly school: Id;
}) => Effect.Effect<
  Verdict,
  AgreementRefused | AgreementUndetermined | LookupError,
  Agreements | Competencies | Regions | Regulations | Schools | TravelTimes | Venues
> = requiring("upm-rules.requireAgreement", checkAgreement, AgreementRefused, AgreementUndetermined);
