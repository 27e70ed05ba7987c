/** Written with the promise client of `upm-rules/sdk`, as a back end without Effect would. */
import * as Clock from "effect/Clock";
import * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { createUpmRules, type UpmRules } from "upm-rules/sdk";
import { sourcesOverSql } from "../database/sources-over-sql.ts";

/** One client for the whole program: requests at the same time share its look-ups. */
export class RulesClient extends Context.Service<RulesClient, UpmRules>()("platform/RulesClient") {
  static readonly layer = Layer.effect(
    RulesClient,
    Effect.gen(function* () {
      const clock = yield* Clock.Clock;
      const sources = yield* sourcesOverSql;
      return yield* Effect.acquireRelease(
        Effect.sync(() => createUpmRules(sources, { now: () => new Date(clock.currentTimeMillisUnsafe()) })),
        (rules) => Effect.promise(() => rules.dispose()),
      );
    }),
  );
}

/** How a lesson stands now with what must have arrived, and with who and what must be there. */
export async function readinessOf(rules: UpmRules, lesson: string, signal: AbortSignal) {
  const [delivery, day] = await Promise.all([
    rules.delivery.check({ lesson }, { signal }),
    rules.lessonDay.check({ lesson }, { signal }),
  ]);
  return { delivery, day };
}
