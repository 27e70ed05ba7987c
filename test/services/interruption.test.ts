import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import { describe, expect, it } from "vitest";
import { layerOfSources } from "../../src/services/layer-of-sources.js";
import type { Sources } from "../../src/services/sources.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/effect.js";
import { smallFestival } from "../arbitraries/small-festival.js";
import { sourcesOf } from "../arbitraries/sources.js";

const ids = { lesson: "lesson", participant: "child", parent: "parent" };

/** Sources that never answer, and the signals that they were given. */
function waiting(): {
  readonly sources: Sources;
  readonly signals: AbortSignal[];
  readonly asked: Promise<void>;
} {
  const signals: AbortSignal[] = [];
  let resolve: () => void = () => {};
  const asked = new Promise<void>((resolved) => {
    resolve = resolved;
  });
  const never = (_id: string, signal: AbortSignal) => {
    signals.push(signal);
    if (signals.length === 4) resolve();
    return new Promise<never>(() => {});
  };
  return {
    sources: { lesson: never, lessonsAttended: never, participant: never, parent: never },
    signals,
    asked,
  };
}

describe("a check that is interrupted", () => {
  it("tells every source that its answer is no longer wanted, and leaves nothing running", async () => {
    const { sources, signals, asked } = waiting();
    const fiber = Effect.runFork(Effect.provide(checkConfirmation(ids), layerOfSources(sources)));
    await asked;
    expect(signals.map(({ aborted }) => aborted)).toStrictEqual([false, false, false, false]);
    await Effect.runPromise(Fiber.interrupt(fiber));
    expect(signals.map(({ aborted }) => aborted)).toStrictEqual([true, true, true, true]);
    expect(fiber.pollUnsafe()).toBeDefined();
  });

  it("as one does of which a source failed: the answers of the others are not waited for", async () => {
    const { sources, signals } = waiting();
    const failing: Sources = { ...sources, parent: () => Promise.reject(new Error("down")) };
    const check = Effect.provide(checkConfirmation(ids), layerOfSources(failing));
    expect(await Effect.runPromise(Effect.flip(check))).toMatchObject({
      _tag: "Unavailable",
      kind: "parent",
    });
    expect(signals.map(({ aborted }) => aborted)).toStrictEqual([true, true, true]);
  });

  it("unlike one that is done: no signal is aborted, nor later on", async () => {
    const signals: AbortSignal[] = [];
    const good = sourcesOf(smallFestival());
    const sources: Sources = {
      ...good,
      participant: (id, signal) => {
        signals.push(signal);
        return good.participant(id, signal);
      },
    };
    await Effect.runPromise(Effect.provide(checkConfirmation(ids), layerOfSources(sources)));
    await new Promise((resolve) => setImmediate(resolve));
    expect(signals.map(({ aborted }) => aborted)).toStrictEqual([false]);
  });

  it("asks for all facts at once: none waits for another", async () => {
    const { sources, signals, asked } = waiting();
    const fiber = Effect.runFork(Effect.provide(checkConfirmation(ids), layerOfSources(sources)));
    await asked;
    expect(signals).toHaveLength(4);
    await Effect.runPromise(Fiber.interrupt(fiber));
  });
});
