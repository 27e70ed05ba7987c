import * as Effect from "effect/Effect";
import { TestClock } from "effect/testing";
import type { Festival } from "../../src/model/festival.js";
import { layerOfFestival } from "../../src/services/layer-of-festival.js";
import type { OutsideFacts } from "../../src/services/outside-facts.js";
import type { Verdict } from "../../src/verdict/verdict.js";

/** What an effect gives over a festival in memory while the clock stands at an instant. */
export function ask<A, E>(
  effect: Effect.Effect<A, E, OutsideFacts>,
  festival: Festival,
  at: string,
): Promise<A> {
  return Effect.andThen(TestClock.setTime(Date.parse(at)), effect).pipe(
    Effect.provide(layerOfFestival(festival)),
    Effect.provide(TestClock.layer()),
    Effect.scoped,
    Effect.runPromise,
  );
}

/** A demand in short: the outcome, or the name of the error. */
export function tagOf<V extends Verdict, E extends { readonly _tag: string }, R>(
  required: Effect.Effect<V, E, R>,
): Effect.Effect<string, never, R> {
  return Effect.match(required, { onSuccess: ({ outcome }) => outcome, onFailure: ({ _tag }) => _tag });
}

/** What is so one millisecond before an instant, and at it, while one clock goes on. */
export function across<A, E>(
  effect: Effect.Effect<A, E, OutsideFacts>,
  festival: Festival,
  instant: string,
): Promise<readonly [A, A]> {
  const both = Effect.gen(function* () {
    const before = yield* effect;
    yield* TestClock.adjust("1 millis");
    return [before, yield* effect] as const;
  });
  return ask(both, festival, new Date(Date.parse(instant) - 1).toISOString());
}

/** Clause and status of what is found. */
export const brief = ({ findings }: Verdict): string[] =>
  findings.map(({ clause, status }) => `${clause} ${status}`);
