import * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import type { Competency } from "../model/competency.js";
import type { Id } from "../model/id.js";
import type { KnownCompetency } from "../stages/2-candidate-schools/competency-facts.js";
import { knownCompetency } from "../stages/3-agreement/agreement-from-records.js";
import type { Unavailable } from "./errors.js";
import { findEach } from "./find-each.js";

/**
 * The service that knows competencies with their infrastructure lists; what it does not know of is unknown, no failure.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { Competencies } from "upm-rules/effect";
 *
 * const none = Competencies.of({ find: () => Effect.succeed(undefined) });
 * Effect.runSync(none.find("17")) // => undefined
 *
 * @since 0.1.0
 * @public
 */
export class Competencies extends Context.Service<
  Competencies,
  { readonly find: (id: Id) => Effect.Effect<Competency | undefined, Unavailable> }
>()("upm-rules/services/Competencies") {}

/** What is known of competencies, in the order of their ids. */
export function findCompetencies(
  ids: readonly Id[],
): Effect.Effect<readonly KnownCompetency[], Unavailable, Competencies> {
  return Effect.flatMap(Competencies, ({ find }) =>
    findEach(ids, (id) => Effect.map(find(id), (record) => knownCompetency(id, record))),
  );
}
