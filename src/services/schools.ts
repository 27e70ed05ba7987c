import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import type { Id } from "../model/id.js";
import type { School } from "../model/school.js";
import type { LookupError } from "./errors.js";

/**
 * The service that knows schools and their coordinators.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { Schools } from "upm-rules/effect";
 *
 * const schools = Schools.of({ find: (id) => Effect.succeed({ id, region: "komi", name: "School" }) });
 * Effect.runSync(schools.find("school-1")).region // => "komi"
 *
 * @since 0.1.0
 * @public
 */
export class Schools extends Context.Service<
  Schools,
  { readonly find: (id: Id) => Effect.Effect<School, LookupError> }
>()("upm-rules/services/Schools") {}
