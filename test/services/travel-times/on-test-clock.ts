import * as Effect from "effect/Effect";
import { TestClock } from "effect/testing";

/** What an effect comes to while time only goes on where it says so. */
export function onTestClock<A, E>(effect: Effect.Effect<A, E>): Promise<A> {
  return effect.pipe(Effect.provide(TestClock.layer()), Effect.scoped, Effect.runPromise);
}

/** Lets everything happen that waits for promises, and for no clock. */
export const settled: Effect.Effect<void> = Effect.promise(async () => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
});

/** Lets time go on, and everything happen that waited for it. */
export function later(milliseconds: number): Effect.Effect<void> {
  return Effect.andThen(settled, Effect.andThen(TestClock.adjust(milliseconds), settled));
}
