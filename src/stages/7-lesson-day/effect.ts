import * as Effect from "effect/Effect";
import type { Id } from "../../model/id.js";
import { Verdict as VerdictSchema } from "../../schema/report.js";
import { Confirmations } from "../../services/confirmations.js";
import type { LookupError } from "../../services/errors.js";
import { timeOf } from "../../services/lesson-at-place.js";
import { Lessons } from "../../services/lessons.js";
import { now } from "../../services/now.js";
import { requiring } from "../../services/require-verdict.js";
import { told } from "../../services/told.js";
import { verdictError } from "../../services/verdict-error.js";
import type { Verdict } from "../../verdict/verdict.js";
import { activeParticipants, ConfirmationsByParticipant } from "../5-confirmation/confirmations-in-force.js";
import { lessonDayEnd, linkCheckDue, startDue } from "../start-due.js";
import { lessonDayVerdict } from "./check-lesson-day.js";
import { lessonDayCase } from "./lesson-day-from-records.js";

/**
 * Someone or something was not there at the start of the lesson; `verdict` says who and what.
 *
 * @example
 * import { LessonDayRefused } from "upm-rules/effect";
 *
 * new LessonDayRefused({ verdict: { outcome: "refused", findings: [] } }).code // => "LessonDayRefused"
 *
 * @since 0.1.0
 * @public
 */
export class LessonDayRefused extends verdictError<LessonDayRefused>()(
  "LessonDayRefused",
  VerdictSchema,
  "the lesson cannot be held as it must be",
) {}

/**
 * Not all that a lesson needs to start is there yet, or it is not known whether; `verdict` says what.
 *
 * @example
 * import { LessonDayUndetermined } from "upm-rules/effect";
 *
 * new LessonDayUndetermined({ verdict: { outcome: "undetermined", findings: [] } }).name // => "LessonDayUndetermined"
 *
 * @since 0.1.0
 * @public
 */
export class LessonDayUndetermined extends verdictError<LessonDayUndetermined>()(
  "LessonDayUndetermined",
  VerdictSchema,
  "whether the lesson can be held cannot be said",
) {}

/**
 * The verdict on the day of a lesson as of now, from the lesson's id: who is there, connections, link checks.
 *
 * No clause of the stage depends on the regulation in force. It always yields a verdict; it fails only where a fact could
 * not be looked up. Stage VII, as `checkLessonDay` of the root.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { checkLessonDay, layerOfSources } from "upm-rules/effect";
 *
 * const day = { mentorPresent: true, venueConnected: true, schoolConnected: true, representativePresent: true };
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16", day };
 * const layer = layerOfSources({
 *   lessons: () => [{ lesson, timeZone: "Asia/Tomsk", region: "r" }],
 *   confirmationsOfLessons: () => [],
 * });
 * const { findings } = await Effect.runPromise(Effect.provide(checkLessonDay({ lesson: "l" }), layer));
 * findings.map(({ clause }) => clause) // => ["VII.venue-link-checked", "VII.school-link-checked"]
 *
 * @since 0.1.0
 * @public
 */
export const checkLessonDay: (ids: {
  readonly lesson: Id;
}) => Effect.Effect<Verdict, LookupError, Confirmations | Lessons> = Effect.fn("upm-rules.checkLessonDay")(
  function* (ids: { readonly lesson: Id }) {
    const lessons = yield* Lessons;
    const confirmations = yield* Confirmations;
    const { place, confirmed } = yield* Effect.all(
      { place: lessons.find(ids.lesson), confirmed: confirmations.ofLesson(ids.lesson) },
      { concurrency: "unbounded" },
    );
    const at = yield* now;
    const { day, startsAt, zone } = timeOf(place);
    const due = startDue(day, startsAt, zone);
    const active = activeParticipants(new ConfirmationsByParticipant(confirmed), due, at);
    const dues = {
      startDue: due,
      dayEnd: lessonDayEnd(day, zone),
      linkCheckDue: linkCheckDue(day, startsAt, zone),
    };
    return lessonDayVerdict(lessonDayCase(place.lesson, active, dues, { regulation: undefined, at }));
  },
  told("checkLessonDay"),
);

/**
 * The same verdict where the lesson can be held; fails with `LessonDayRefused` or `LessonDayUndetermined`.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { layerOfSources, requireLessonDay } from "upm-rules/effect";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const layer = layerOfSources({
 *   lessons: () => [{ lesson, timeZone: "Asia/Tomsk", region: "r" }],
 *   confirmationsOfLessons: () => [],
 * });
 * const required = Effect.flip(Effect.provide(requireLessonDay({ lesson: "l" }), layer));
 * (await Effect.runPromise(required))._tag // => "LessonDayRefused"
 *
 * @since 0.1.0
 * @public
 */
export const requireLessonDay: (ids: {
  readonly lesson: Id;
}) => Effect.Effect<
  Verdict,
  LessonDayRefused | LessonDayUndetermined | LookupError,
  Confirmations | Lessons
> = requiring("upm-rules.requireLessonDay", checkLessonDay, LessonDayRefused, LessonDayUndetermined);
