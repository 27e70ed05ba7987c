import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import type { Id } from "../model/id.js";
import type { Region } from "../model/region.js";
import type { Venue } from "../model/venue.js";
import type { LookupError, Unavailable } from "./errors.js";

/**
 * The service that knows venues, and who chose them.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { Unavailable, Venues } from "upm-rules/effect";
 *
 * const down = Effect.fail(new Unavailable({ kind: "venue", reason: "TimeoutError" }));
 * const venues = Venues.of({ find: () => down, plannedBy: () => Effect.succeed([]) });
 * Effect.runSync(Effect.flip(venues.find("college"))).code // => "Unavailable"
 *
 * @since 0.1.0
 * @public
 */
export class Venues extends Context.Service<
  Venues,
  {
    readonly find: (id: Id) => Effect.Effect<Venue, LookupError>;
    /** The regions in whose plans a venue is, whether chosen yet or not. */
    readonly plannedBy: (venue: Id) => Effect.Effect<readonly Region[], Unavailable>;
  }
>()("upm-rules/services/Venues") {}
