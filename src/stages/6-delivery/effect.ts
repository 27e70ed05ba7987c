import * as Effect from "effect/Effect";
import type { Id } from "../../model/id.js";
import { Verdict as VerdictSchema } from "../../schema/report.js";
import { Competencies } from "../../services/competencies.js";
import { Confirmations } from "../../services/confirmations.js";
import type { LookupError } from "../../services/errors.js";
import { timeOf } from "../../services/lesson-at-place.js";
import { Lessons } from "../../services/lessons.js";
import { now } from "../../services/now.js";
import { Regulations } from "../../services/regulations.js";
import { requiring } from "../../services/require-verdict.js";
import { told } from "../../services/told.js";
import { verdictError } from "../../services/verdict-error.js";
import type { Verdict } from "../../verdict/verdict.js";
import { activeParticipants, ConfirmationsByParticipant } from "../5-confirmation/confirmations-in-force.js";
import { lessonDeadline } from "../lesson-deadlines.js";
import { lessonDayEnd } from "../start-due.js";
import { deliveryVerdict } from "./check-delivery.js";
import { deliveryCase } from "./delivery-from-records.js";

/**
 * What the lesson needs reached the school late, or did not in time; `verdict` says what is missing.
 *
 * @example
 * import { DeliveryRefused } from "upm-rules/effect";
 *
 * new DeliveryRefused({ verdict: { outcome: "refused", findings: [] } }).code // => "DeliveryRefused"
 *
 * @since 0.1.0
 * @public
 */
export class DeliveryRefused extends verdictError<DeliveryRefused>()(
  "DeliveryRefused",
  VerdictSchema,
  "the delivery is not as it must be",
) {}

/**
 * Not all that the lesson needs has reached the school yet, or it is not known what it needs; `verdict` says which.
 *
 * @example
 * import { DeliveryUndetermined } from "upm-rules/effect";
 *
 * new DeliveryUndetermined({ verdict: { outcome: "undetermined", findings: [] } }).name // => "DeliveryUndetermined"
 *
 * @since 0.1.0
 * @public
 */
export class DeliveryUndetermined extends verdictError<DeliveryUndetermined>()(
  "DeliveryUndetermined",
  VerdictSchema,
  "whether the delivery is as it must be cannot be said",
) {}

/**
 * The verdict on the delivery for a lesson as of now, from the lesson's id: whether all that it needs reached the school.
 *
 * It always yields a verdict: a competency without its infrastructure list leaves it undetermined. It fails only where a
 * fact could not be looked up. Stage VI, as `checkDelivery` of the root.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { checkDelivery, layerOfSources } from "upm-rules/effect";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const camera = { item: "camera", kind: "equipment", quantity: 1, per: "lesson", deliver: true } as const;
 * const layer = layerOfSources({
 *   lessons: () => [{ lesson, timeZone: "Asia/Tomsk", region: "r" }],
 *   competencies: () => [{ id: "17", name: "Web technologies", infrastructureList: [camera] }],
 *   confirmationsOfLessons: () => [],
 * });
 * const { findings } = await Effect.runPromise(Effect.provide(checkDelivery({ lesson: "l" }), layer));
 * findings[0]?.details // => { missing: [{ item: "camera", needed: 1, delivered: 0 }] }
 *
 * @since 0.1.0
 * @public
 */
export const checkDelivery: (ids: {
  readonly lesson: Id;
}) => Effect.Effect<Verdict, LookupError, Competencies | Confirmations | Lessons | Regulations> = Effect.fn(
  "upm-rules.checkDelivery",
)(function* (ids: { readonly lesson: Id }) {
  const lessons = yield* Lessons;
  const confirmations = yield* Confirmations;
  const competencies = yield* Competencies;
  const regulations = yield* Regulations;
  const { place, confirmed } = yield* Effect.all(
    { place: lessons.find(ids.lesson), confirmed: confirmations.ofLesson(ids.lesson) },
    { concurrency: "unbounded" },
  );
  const { lesson, region } = place;
  const { competency, regulation } = yield* Effect.all(
    { competency: competencies.find(lesson.competency), regulation: regulations.inForce(region) },
    { concurrency: "unbounded" },
  );
  const at = yield* now;
  const time = timeOf(place);
  const due = lessonDeadline("delivery-lead", time, regulation);
  const dues = { due, dayEnd: lessonDayEnd(time.day, time.zone) };
  const participants = activeParticipants(new ConfirmationsByParticipant(confirmed), due, at)?.length;
  return deliveryVerdict(deliveryCase(lesson, competency, participants, dues, { regulation, at }));
}, told("checkDelivery"));

/**
 * The same verdict where all reached the school in time; fails with `DeliveryRefused` or `DeliveryUndetermined`.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { layerOfSources, requireDelivery } from "upm-rules/effect";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const layer = layerOfSources({
 *   lessons: () => [{ lesson, timeZone: "Asia/Tomsk", region: "r" }],
 *   competencies: () => [],
 *   confirmationsOfLessons: () => [],
 * });
 * const required = Effect.flip(Effect.provide(requireDelivery({ lesson: "l" }), layer));
 * (await Effect.runPromise(required))._tag // => "DeliveryUndetermined"
 *
 * @since 0.1.0
 * @public
 */
export const requireDelivery: (ids: {
  readonly lesson: Id;
}) => Effect.Effect<
  Verdict,
  DeliveryRefused | DeliveryUndetermined | LookupError,
  Competencies | Confirmations | Lessons | Regulations
> = requiring("upm-rules.requireDelivery", checkDelivery, DeliveryRefused, DeliveryUndetermined);
