import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import type { Agreement } from "../model/agreement.js";
import type { Id } from "../model/id.js";
import type { Unavailable } from "./errors.js";

/**
 * The service that knows what venues and schools agreed.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { Agreements } from "upm-rules/effect";
 *
 * const nothingAgreed = Agreements.of({
 *   find: () => Effect.succeed("none" as const),
 *   ofVenue: () => Effect.succeed([]),
 * });
 * Effect.runSync(nothingAgreed.find("college", "school-1")) // => "none"
 *
 * @since 0.1.0
 * @public
 */
export class Agreements extends Context.Service<
  Agreements,
  {
    /** The agreement of a venue and a school; `none` where they have none. */
    readonly find: (venue: Id, school: Id) => Effect.Effect<Agreement | "none", Unavailable>;
    /** All agreements of a venue. */
    readonly ofVenue: (venue: Id) => Effect.Effect<readonly Agreement[], Unavailable>;
  }
>()("upm-rules/services/Agreements") {}
