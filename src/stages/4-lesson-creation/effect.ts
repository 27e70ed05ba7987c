import * as Effect from "effect/Effect";
import type { Id } from "../../model/id.js";
import { Verdict as VerdictSchema } from "../../schema/report.js";
import { Agreements } from "../../services/agreements.js";
import type { LookupError } from "../../services/errors.js";
import { timeOf } from "../../services/lesson-at-place.js";
import { Lessons } from "../../services/lessons.js";
import { now } from "../../services/now.js";
import { Regulations } from "../../services/regulations.js";
import { requiring } from "../../services/require-verdict.js";
import { told } from "../../services/told.js";
import { verdictError } from "../../services/verdict-error.js";
import { doneAtOf } from "../../verdict/act.js";
import type { Verdict } from "../../verdict/verdict.js";
import { lessonDeadline } from "../lesson-deadlines.js";
import { lessonDayEnd } from "../start-due.js";
import { creationVerdict } from "./check-lesson-creation.js";
import { linkSendingVerdict } from "./check-link-sending.js";
import { lessonCreationCase } from "./lesson-creation-from-records.js";

/**
 * The lesson must not be created, or should not have been; `verdict` says why.
 *
 * @example
 * import { LessonCreationRefused } from "upm-rules/effect";
 *
 * new LessonCreationRefused({ verdict: { outcome: "refused", findings: [] } }).code // => "LessonCreationRefused"
 *
 * @since 0.1.0
 * @public
 */
export class LessonCreationRefused extends verdictError<LessonCreationRefused>()(
  "LessonCreationRefused",
  VerdictSchema,
  "the creation of the lesson is refused",
) {}

/**
 * Whether the lesson follows what was agreed cannot be said; `verdict` says which facts are missing.
 *
 * @example
 * import { LessonCreationUndetermined } from "upm-rules/effect";
 *
 * new LessonCreationUndetermined({ verdict: { outcome: "undetermined", findings: [] } }).name
 * // => "LessonCreationUndetermined"
 *
 * @since 0.1.0
 * @public
 */
export class LessonCreationUndetermined extends verdictError<LessonCreationUndetermined>()(
  "LessonCreationUndetermined",
  VerdictSchema,
  "the creation of the lesson cannot be judged",
) {}

/**
 * The confirmation link was sent late, too early or not at all in time; `verdict` says which.
 *
 * @example
 * import { LinkSendingRefused } from "upm-rules/effect";
 *
 * new LinkSendingRefused({ verdict: { outcome: "refused", findings: [] } }).code // => "LinkSendingRefused"
 *
 * @since 0.1.0
 * @public
 */
export class LinkSendingRefused extends verdictError<LinkSendingRefused>()(
  "LinkSendingRefused",
  VerdictSchema,
  "the link was not sent as it must be",
) {}

/**
 * The confirmation link is not sent yet; `verdict` says until when it must be, and what it waits for.
 *
 * @example
 * import { LinkSendingUndetermined } from "upm-rules/effect";
 *
 * new LinkSendingUndetermined({ verdict: { outcome: "undetermined", findings: [] } }).name
 * // => "LinkSendingUndetermined"
 *
 * @since 0.1.0
 * @public
 */
export class LinkSendingUndetermined extends verdictError<LinkSendingUndetermined>()(
  "LinkSendingUndetermined",
  VerdictSchema,
  "whether the link is sent as it must be cannot be said",
) {}

/**
 * The verdict on the creation of a lesson, from its id: of a draft, that it is created now; else when it was created.
 *
 * A venue and a school without an agreement have agreed nothing, which refuses the lesson. It always yields a verdict; it
 * fails only where a fact could not be looked up. Stage IV, as `checkLessonCreation` of the root.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { checkLessonCreation, layerOfSources } from "upm-rules/effect";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const layer = layerOfSources({
 *   lessons: () => [{ lesson: { ...lesson, createdAt: "2020-11-12T10:00+07:00" }, timeZone: "Asia/Tomsk", region: "r" }],
 *   agreements: () => [],
 * });
 * const { findings } = await Effect.runPromise(Effect.provide(checkLessonCreation({ lesson: "l" }), layer));
 * findings.map(({ clause, status }) => `${clause} ${status}`) // => ["IV.as-agreed violated", "IV.lesson-created late"]
 *
 * @since 0.1.0
 * @public
 */
export const checkLessonCreation: (ids: {
  readonly lesson: Id;
}) => Effect.Effect<Verdict, LookupError, Agreements | Lessons | Regulations> = Effect.fn(
  "upm-rules.checkLessonCreation",
)(function* (ids: { readonly lesson: Id }) {
  const lessons = yield* Lessons;
  const agreements = yield* Agreements;
  const regulations = yield* Regulations;
  const place = yield* lessons.find(ids.lesson);
  const { lesson, region } = place;
  const { agreement, regulation } = yield* Effect.all(
    { agreement: agreements.find(lesson.venue, lesson.school), regulation: regulations.inForce(region) },
    { concurrency: "unbounded" },
  );
  const due = lessonDeadline("lesson-lead", timeOf(place), regulation);
  const judged = { regulation, at: yield* now };
  return creationVerdict(lessonCreationCase(lesson, agreement, doneAtOf(lesson.createdAt), due, judged));
}, told("checkLessonCreation"));

/**
 * The same verdict where the lesson is created as it must be; fails with `LessonCreationRefused` or
 * `LessonCreationUndetermined`.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { layerOfSources, requireLessonCreation } from "upm-rules/effect";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const layer = layerOfSources({
 *   lessons: () => [{ lesson, timeZone: "Asia/Tomsk", region: "r" }],
 *   agreements: () => [],
 * });
 * const outcome = requireLessonCreation({ lesson: "l" }).pipe(
 *   Effect.as("allowed"),
 *   Effect.catchTag("LessonCreationRefused", ({ verdict }) => Effect.succeed(verdict.findings[0]?.remedy)),
 *   Effect.provide(layer),
 * );
 * await Effect.runPromise(outcome) // => { kind: "never", since: "2020-11-11T17:00:00.000Z" }
 *
 * @since 0.1.0
 * @public
 */
export const requireLessonCreation: (ids: {
  readonly lesson: Id;
}) => Effect.Effect<
  Verdict,
  LessonCreationRefused | LessonCreationUndetermined | LookupError,
  Agreements | Lessons | Regulations
> = requiring(
  "upm-rules.requireLessonCreation",
  checkLessonCreation,
  LessonCreationRefused,
  LessonCreationUndetermined,
);

/**
 * The verdict on the sending of a lesson's confirmation link as of now, from the lesson's id.
 *
 * It always yields a verdict; it fails only where a fact could not be looked up. Stage IV, as `checkLinkSending` of the
 * root.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { checkLinkSending, layerOfSources } from "upm-rules/effect";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const layer = layerOfSources({
 *   lessons: () => [{ lesson, timeZone: "Asia/Tomsk", region: "r" }],
 * });
 * const { findings } = await Effect.runPromise(Effect.provide(checkLinkSending({ lesson: "l" }), layer));
 * findings[0]?.blockedBy // => ["IV.lesson-created"]
 *
 * @since 0.1.0
 * @public
 */
export const checkLinkSending: (ids: {
  readonly lesson: Id;
}) => Effect.Effect<Verdict, LookupError, Lessons | Regulations> = Effect.fn("upm-rules.checkLinkSending")(
  function* (ids: { readonly lesson: Id }) {
    const lessons = yield* Lessons;
    const regulations = yield* Regulations;
    const place = yield* lessons.find(ids.lesson);
    const regulation = yield* regulations.inForce(place.region);
    const time = timeOf(place);
    return linkSendingVerdict({
      createdAt: doneAtOf(place.lesson.createdAt),
      linkSentAt: doneAtOf(place.lesson.linkSentAt),
      due: lessonDeadline("lesson-lead", time, regulation),
      dayEnd: lessonDayEnd(time.day, time.zone),
      at: yield* now,
      regulation,
    });
  },
  told("checkLinkSending"),
);

/**
 * The same verdict where the link was sent as it must be; fails with `LinkSendingRefused` or `LinkSendingUndetermined`.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { layerOfSources, requireLinkSending } from "upm-rules/effect";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const layer = layerOfSources({
 *   lessons: () => [{ lesson, timeZone: "Asia/Tomsk", region: "r" }],
 * });
 * const required = Effect.flip(Effect.provide(requireLinkSending({ lesson: "l" }), layer));
 * (await Effect.runPromise(required)).message // => "the link was not sent as it must be: IV.link-sent overdue"
 *
 * @since 0.1.0
 * @public
 */
export const requireLinkSending: (ids: {
  readonly lesson: Id;
}) => Effect.Effect<
  Verdict,
  LinkSendingRefused | LinkSendingUndetermined | LookupError,
  Lessons | Regulations
> = requiring("upm-rules.requireLinkSending", checkLinkSending, LinkSendingRefused, LinkSendingUndetermined);
