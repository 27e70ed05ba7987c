import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import { describe, expect, it } from "vitest";
import type { LookupError } from "../../src/services/errors.js";
import { layerOfSources } from "../../src/services/layer-of-sources.js";
import type { OutsideFacts } from "../../src/services/outside-facts.js";
import type { Sources } from "../../src/services/sources.js";
import { checkConfirmation, confirmationFacts } from "../../src/stages/5-confirmation/effect.js";
import { smallFestival } from "../arbitraries/small-festival.js";
import { type BatchedSources, sourcesOf } from "../arbitraries/sources.js";

const ids = { lesson: "lesson", participant: "child", parent: "parent" };
const names = ["lessons", "lessonsAttended", "participants", "parents"] as const;

/** Sources that never answer, and the signals that they were given. */
function waiting() {
  const signals = new Map<string, AbortSignal>();
  let resolve: () => void = () => {};
  const asked = new Promise<void>((resolved) => {
    resolve = resolved;
  });
  const never = (name: string) => (_ids: readonly string[], signal: AbortSignal) => {
    signals.set(name, signal);
    if (signals.size === names.length) resolve();
    return new Promise<never>(() => {});
  };
  const sources = Object.fromEntries(names.map((name) => [name, never(name)])) as unknown as Pick<
    BatchedSources,
    (typeof names)[number]
  >;
  return { sources, asked, aborted: () => names.map((name) => signals.get(name)?.aborted) };
}

/** What is asked by ids: it needs all of these sources. */
type ByIds = Effect.Effect<unknown, LookupError, OutsideFacts>;

describe.each<readonly [string, ByIds]>([
  ["a check", checkConfirmation(ids)],
  ["a look-up of facts", confirmationFacts(ids)],
])("%s that is interrupted", (_name, byIds) => {
  it("tells every source that its answer is no longer wanted, and leaves nothing running", async () => {
    const { sources, asked, aborted } = waiting();
    const fiber = Effect.runFork(Effect.provide(byIds, layerOfSources(sources)));
    await asked;
    expect(aborted()).toStrictEqual([false, false, false, false]);
    await Effect.runPromise(Fiber.interrupt(fiber));
    expect(aborted()).toStrictEqual([true, true, true, true]);
    expect(fiber.pollUnsafe()).toBeDefined();
  });

  it("as one does of which a source failed: the answers of the others are not waited for", async () => {
    const { sources, asked, aborted } = waiting();
    const failing: Sources = {
      ...sources,
      parents: async (...call) => {
        void sources.parents(...call);
        // Where it fails sooner, what was not asked for yet never is.
        await asked;
        throw new Error("down");
      },
    };
    const check = Effect.provide(byIds, layerOfSources(failing));
    expect(await Effect.runPromise(Effect.flip(check))).toMatchObject({
      _tag: "Unavailable",
      kind: "parent",
    });
    expect(aborted().slice(0, 3)).toStrictEqual([true, true, true]);
  });

  it("unlike one that is done: no signal is aborted, nor later on", async () => {
    const signals: AbortSignal[] = [];
    const good = sourcesOf(smallFestival());
    const sources: Sources = {
      ...good,
      participants: (asked, signal) => {
        signals.push(signal);
        return good.participants(asked, signal);
      },
    };
    await Effect.runPromise(Effect.provide(byIds, layerOfSources(sources)));
    await new Promise((resolve) => setImmediate(resolve));
    expect(signals.map(({ aborted }) => aborted)).toStrictEqual([false]);
  });

  it("asks for all facts at once: none waits for another", async () => {
    const { sources, asked, aborted } = waiting();
    const fiber = Effect.runFork(Effect.provide(byIds, layerOfSources(sources)));
    await asked;
    expect(aborted()).toStrictEqual([false, false, false, false]);
    await Effect.runPromise(Fiber.interrupt(fiber));
  });
});
