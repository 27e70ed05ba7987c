import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import type { Id } from "../model/id.js";
import type { Drive } from "../stages/2-candidate-schools/drive-time.js";
import type { Unavailable } from "./errors.js";

/**
 * How long a drive takes, and where that came from.
 *
 * @since 0.1.0
 * @public
 */
export interface TravelTime {
  readonly drive: Drive;
  /** What findings name as the origin of the time, e.g. `valhalla`; undefined where it is not said. */
  readonly source?: string | undefined;
}

/**
 * The service that knows how long the drive from a venue to a school takes.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { TravelTimes } from "upm-rules/effect";
 *
 * const island = TravelTimes.of({ drive: () => Effect.succeed({ drive: "unreachable" }) });
 * Effect.runSync(island.drive("college", "school-1")) // => { drive: "unreachable" }
 *
 * @since 0.1.0
 * @public
 */
export class TravelTimes extends Context.Service<
  TravelTimes,
  {
    /** The drive from venue to school; undefined where nothing is known of it. */
    readonly drive: (venue: Id, school: Id) => Effect.Effect<TravelTime | undefined, Unavailable>;
  }
>()("upm-rules/services/TravelTimes") {}
