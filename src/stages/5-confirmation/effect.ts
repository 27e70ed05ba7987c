import * as Effect from "effect/Effect";
import type { Id } from "../../model/id.js";
import { Verdict as VerdictSchema } from "../../schema/report.js";
import type { LookupError } from "../../services/errors.js";
import { type LessonAtPlace, timeOf } from "../../services/lesson-at-place.js";
import { Lessons } from "../../services/lessons.js";
import { now } from "../../services/now.js";
import { Participants } from "../../services/participants.js";
import { Regulations } from "../../services/regulations.js";
import { requiring } from "../../services/require-verdict.js";
import { told, toldKnown } from "../../services/told.js";
import { verdictError } from "../../services/verdict-error.js";
import { textOf } from "../../time/instant.js";
import type { Verdict } from "../../verdict/verdict.js";
import { startDue } from "../start-due.js";
import * as sync from "./check-confirmation.js";
import * as forwarding from "./check-link-forwarding.js";
import type { ConfirmationFacts } from "./confirmation-facts.js";
import { type AttendedLesson, factsFromRecords, startsAttended } from "./confirmation-from-records.js";
import type { ConfirmationIds } from "./confirmation-ids.js";
import { forwardingFacts } from "./link-forwarding-facts.js";

/**
 * The confirmation breaks a clause; `verdict` says which, and how it can be put right.
 *
 * @example
 * import { ConfirmationRefused } from "upm-rules/effect";
 *
 * new ConfirmationRefused({ verdict: { outcome: "refused", findings: [] } }).code // => "ConfirmationRefused"
 *
 * @since 0.1.0
 * @public
 */
export class ConfirmationRefused extends verdictError<ConfirmationRefused>()(
  "ConfirmationRefused",
  VerdictSchema,
  "the confirmation is refused",
) {}

/**
 * Whether the confirmation breaks a clause cannot be said; `verdict` says which facts are missing.
 *
 * @example
 * import { ConfirmationUndetermined } from "upm-rules/effect";
 *
 * new ConfirmationUndetermined({ verdict: { outcome: "undetermined", findings: [] } }).name
 * // => "ConfirmationUndetermined"
 *
 * @since 0.1.0
 * @public
 */
export class ConfirmationUndetermined extends verdictError<ConfirmationUndetermined>()(
  "ConfirmationUndetermined",
  VerdictSchema,
  "the confirmation cannot be judged",
) {}

/**
 * The link was forwarded late, too early or not at all in time; `verdict` says which.
 *
 * @example
 * import { LinkForwardingRefused } from "upm-rules/effect";
 *
 * new LinkForwardingRefused({ verdict: { outcome: "refused", findings: [] } }).code // => "LinkForwardingRefused"
 *
 * @since 0.1.0
 * @public
 */
export class LinkForwardingRefused extends verdictError<LinkForwardingRefused>()(
  "LinkForwardingRefused",
  VerdictSchema,
  "the link was not forwarded as it must be",
) {}

/**
 * The link is not forwarded yet, or it is not known whether; `verdict` says which.
 *
 * @example
 * import { LinkForwardingUndetermined } from "upm-rules/effect";
 *
 * new LinkForwardingUndetermined({ verdict: { outcome: "undetermined", findings: [] } }).name
 * // => "LinkForwardingUndetermined"
 *
 * @since 0.1.0
 * @public
 */
export class LinkForwardingUndetermined extends verdictError<LinkForwardingUndetermined>()(
  "LinkForwardingUndetermined",
  VerdictSchema,
  "whether the link is forwarded as it must be cannot be said",
) {}

/** A lesson that a participant attended, with the start that its place gives it. */
function attendedAt(place: LessonAtPlace): AttendedLesson {
  const { day, startsAt, zone } = timeOf(place);
  return { lesson: place.lesson, start: startDue(day, startsAt, zone)?.instant };
}

/** The region that judges a confirmation, and its facts as of when they are asked for. */
const lookedUp = Effect.fnUntraced(function* (ids: ConfirmationIds) {
  const lessons = yield* Lessons;
  const participants = yield* Participants;
  const { place, participant, parent, attended } = yield* Effect.all(
    {
      place: lessons.find(ids.lesson),
      participant: participants.find(ids.participant),
      parent: participants.parent(ids.parent),
      attended: lessons.attendedBy(ids.participant),
    },
    { concurrency: "unbounded" },
  );
  const lesson = { date: place.lesson.date, timeZone: place.timeZone };
  const factsNow = Effect.map(now, (instant) => {
    const attendedStarts = startsAttended(attended.map(attendedAt), ids.lesson, instant);
    const records = { participant, parentId: ids.parent, parent, attendedStarts };
    return factsFromRecords(records, lesson, instant, textOf(instant));
  });
  return { region: place.region, factsNow };
});

/**
 * The facts of a confirmation that a parent makes now, from ids: what `checkConfirmation` judges, as JSON, for
 * `canConfirmParticipant` of the root. `at` is now by the Clock, as text in UTC.
 *
 * The regulation of the venue's region is not among them. It fails where a fact could not be looked up, and dies where the
 * Clock is outside the years 2000 to 2099.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { canConfirmParticipant } from "upm-rules";
 * import { confirmationFacts, layerOfSources } from "upm-rules/effect";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const layer = layerOfSources({
 *   lessons: () => [{ lesson, timeZone: "Asia/Tomsk", region: "r" }],
 *   lessonsAttended: () => [],
 *   participants: () => [{ id: "c", school: "s", trials: [] }],
 *   parents: () => [{ id: "p", registeredAt: "2020-10-01T12:00+07:00" }],
 * });
 * const known = Effect.provide(confirmationFacts({ lesson: "l", participant: "c", parent: "p" }), layer);
 * const facts = await Effect.runPromise(known);
 * facts.parent // => { registered: true, linked: false }
 * canConfirmParticipant(facts) // => false
 *
 * @since 0.1.0
 * @public
 */
export const confirmationFacts: (
  ids: ConfirmationIds,
) => Effect.Effect<ConfirmationFacts, LookupError, Lessons | Participants> = Effect.fn(
  "upm-rules.confirmationFacts",
)(function* (ids: ConfirmationIds) {
  const { factsNow } = yield* lookedUp(ids);
  return yield* factsNow;
}, toldKnown("confirmationFacts"));

/**
 * The verdict on a confirmation that a parent makes now, from ids: facts come from the services, now from the Clock.
 *
 * It always yields a verdict; it fails only where a fact could not be looked up, and dies where the Clock is outside the
 * years 2000 to 2099. Stage V, as `checkConfirmation` of the root.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { checkConfirmation, layerOfFestival } from "upm-rules/effect";
 *
 * const festival = {
 *   format: "upm-festival/1",
 *   regions: [{ id: "r", name: "Region", timeZone: "Asia/Tomsk", competencies: [], venues: [] }],
 *   competencies: [{ id: "17", name: "Web technologies" }],
 *   venues: [{ id: "v", region: "r", name: "Venue", competencies: [] }],
 *   schools: [{ id: "s", region: "r", name: "School" }],
 *   driveTimes: [],
 *   agreements: [],
 *   lessons: [{ id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" }],
 *   parents: [{ id: "p" }],
 *   participants: [{ id: "c", school: "s" }],
 *   confirmations: [],
 * } as const;
 * const check = checkConfirmation({ lesson: "l", participant: "c", parent: "p" });
 * Effect.runSync(Effect.provide(check, layerOfFestival(festival))).outcome // => "refused"
 *
 * @since 0.1.0
 * @public
 */
export const checkConfirmation: (
  ids: ConfirmationIds,
) => Effect.Effect<Verdict, LookupError, Lessons | Participants | Regulations> = Effect.fn(
  "upm-rules.checkConfirmation",
)(function* (ids: ConfirmationIds) {
  const regulations = yield* Regulations;
  const { region, factsNow } = yield* lookedUp(ids);
  const regulation = yield* regulations.inForce(region);
  return sync.checkConfirmation(yield* factsNow, regulation);
}, told("checkConfirmation"));

/**
 * The same verdict where the confirmation is allowed; fails with `ConfirmationRefused` or `ConfirmationUndetermined`.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { layerOfSources, requireConfirmation } from "upm-rules/effect";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const layer = layerOfSources({
 *   lessons: () => [{ lesson, timeZone: "Asia/Tomsk", region: "r" }],
 *   lessonsAttended: () => [],
 *   participants: () => [{ id: "c", school: "s", trials: [] }],
 *   parents: () => [{ id: "p" }],
 * });
 * const outcome = requireConfirmation({ lesson: "l", participant: "c", parent: "p" }).pipe(
 *   Effect.as("allowed"),
 *   Effect.catchTag("ConfirmationRefused", ({ verdict }) => Effect.succeed(verdict.findings[0]?.clause)),
 *   Effect.provide(layer),
 * );
 * await Effect.runPromise(outcome) // => "V.participant-registered"
 *
 * @since 0.1.0
 * @public
 */
export const requireConfirmation: (
  ids: ConfirmationIds,
) => Effect.Effect<
  Verdict,
  ConfirmationRefused | ConfirmationUndetermined | LookupError,
  Lessons | Participants | Regulations
> = requiring(
  "upm-rules.requireConfirmation",
  checkConfirmation,
  ConfirmationRefused,
  ConfirmationUndetermined,
);

/**
 * The verdict on the forwarding of a lesson's confirmation link as of now, from the lesson's id.
 *
 * It always yields a verdict; it fails only where a fact could not be looked up. Stage V, as `checkLinkForwarding` of the
 * root.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { checkLinkForwarding, layerOfSources } from "upm-rules/effect";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const layer = layerOfSources({
 *   lessons: () => [{ lesson, timeZone: "Asia/Tomsk", region: "r" }],
 * });
 * const { findings } = await Effect.runPromise(Effect.provide(checkLinkForwarding({ lesson: "l" }), layer));
 * findings[0]?.status // => "overdue"
 *
 * @since 0.1.0
 * @public
 */
export const checkLinkForwarding: (ids: {
  readonly lesson: Id;
}) => Effect.Effect<Verdict, LookupError, Lessons | Regulations> = Effect.fn("upm-rules.checkLinkForwarding")(
  function* (ids: { readonly lesson: Id }) {
    const lessons = yield* Lessons;
    const regulations = yield* Regulations;
    const { lesson, timeZone, region } = yield* lessons.find(ids.lesson);
    const regulation = yield* regulations.inForce(region);
    const facts = forwardingFacts(lesson, timeZone, yield* now);
    return forwarding.checkLinkForwarding(facts, regulation);
  },
  told("checkLinkForwarding"),
);

/**
 * The same verdict where the link is forwarded as it must be; fails with `LinkForwardingRefused` or
 * `LinkForwardingUndetermined`.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { layerOfSources, requireLinkForwarding } from "upm-rules/effect";
 *
 * const nothing = layerOfSources({ lessons: () => [] });
 * const required = requireLinkForwarding({ lesson: "l" }).pipe(Effect.flip, Effect.provide(nothing));
 * (await Effect.runPromise(required)).name // => "NotFound"
 *
 * @since 0.1.0
 * @public
 */
export const requireLinkForwarding: (ids: {
  readonly lesson: Id;
}) => Effect.Effect<
  Verdict,
  LinkForwardingRefused | LinkForwardingUndetermined | LookupError,
  Lessons | Regulations
> = requiring(
  "upm-rules.requireLinkForwarding",
  checkLinkForwarding,
  LinkForwardingRefused,
  LinkForwardingUndetermined,
);
