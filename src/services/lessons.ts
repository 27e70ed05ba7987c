import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import type { Id } from "../model/id.js";
import type { LookupError, Unavailable } from "./errors.js";
import type { LessonAtPlace } from "./lesson-at-place.js";

/**
 * The service that knows lessons.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { Lessons, layerOfFestival } from "upm-rules/effect";
 *
 * const empty = { competencies: [], driveTimes: [], agreements: [], parents: [], participants: [], confirmations: [] };
 * const festival = { format: "upm-festival/1", regions: [], venues: [], schools: [], lessons: [], ...empty } as const;
 * const attended = Effect.flatMap(Lessons, (lessons) => lessons.attendedBy("participant-1"));
 * Effect.runSync(Effect.provide(attended, layerOfFestival(festival))) // => []
 *
 * @since 0.1.0
 * @public
 */
export class Lessons extends Context.Service<
  Lessons,
  {
    readonly find: (id: Id) => Effect.Effect<LessonAtPlace, LookupError>;
    /** The lessons in whose class a participant was, cancelled or not. */
    readonly attendedBy: (participant: Id) => Effect.Effect<readonly LessonAtPlace[], Unavailable>;
  }
>()("upm-rules/services/Lessons") {}
