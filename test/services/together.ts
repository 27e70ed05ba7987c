import * as Effect from "effect/Effect";
import { TestClock } from "effect/testing";
import type { LookupError } from "../../src/services/errors.js";
import { layerOfSources } from "../../src/services/layer-of-sources.js";
import type { OutsideFacts } from "../../src/services/outside-facts.js";
import type { Sources, SourcesOptions } from "../../src/services/sources.js";

/** What several look-ups at the same time come to: what was found, or why that is not known. */
export function together<A>(
  effects: readonly Effect.Effect<A, LookupError, OutsideFacts>[],
  sources: Sources,
  options: SourcesOptions = {},
): Promise<(A | string)[]> {
  const told = effects.map((effect) =>
    Effect.match(effect, {
      onSuccess: (found): A | string => found,
      onFailure: (error) => (error._tag === "NotFound" ? `no ${error.kind}` : error.reason),
    }),
  );
  return Effect.andThen(
    TestClock.setTime(Date.parse("2020-11-06T12:00Z")),
    Effect.all(told, { concurrency: "unbounded" }),
  ).pipe(
    Effect.provide(layerOfSources(sources, options)),
    Effect.provide(TestClock.layer()),
    Effect.scoped,
    Effect.runPromise,
  );
}
