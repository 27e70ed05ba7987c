import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import type { Id } from "../model/id.js";
import type { Drive } from "../stages/2-candidate-schools/drive-time.js";
import type { Unavailable } from "./errors.js";

/**
 * The service that knows how long the drive from a venue to a school takes.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { TravelTimes } from "upm-rules/effect";
 *
 * const island = TravelTimes.of({ drive: () => Effect.succeed("unreachable") });
 * Effect.runSync(island.drive("college", "school-1")) // => "unreachable"
 *
 * @since 0.1.0
 */
export class TravelTimes extends Context.Service<
  TravelTimes,
  {
    /** Whole seconds, or that there is no road; undefined where that is not known. */
    readonly drive: (venue: Id, school: Id) => Effect.Effect<Drive | undefined, Unavailable>;
  }
>()("upm-rules/services/TravelTimes") {}
