import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import type { Confirmation } from "../model/confirmation.js";
import type { Id } from "../model/id.js";
import type { Unavailable } from "./errors.js";

/**
 * The service that knows which participants were confirmed for a lesson.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { Confirmations } from "upm-rules/effect";
 *
 * const nobody = Confirmations.of({ ofLesson: () => Effect.succeed([]) });
 * Effect.runSync(nobody.ofLesson("lesson-1")) // => []
 *
 * @since 0.1.0
 * @public
 */
export class Confirmations extends Context.Service<
  Confirmations,
  {
    /** All confirmations of a lesson, late, repeated and withdrawn ones too. */
    readonly ofLesson: (lesson: Id) => Effect.Effect<readonly Confirmation[], Unavailable>;
  }
>()("upm-rules/services/Confirmations") {}
