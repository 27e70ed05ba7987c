import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { createUpmRules } from "../../src/sdk/create-upm-rules.js";
import type { Sources } from "../../src/services/sources.js";
import { smallFestival } from "../arbitraries/small-festival.js";
import { type BatchedSources, sourcesOf } from "../arbitraries/sources.js";

const ids = { lesson: "lesson", participant: "child", parent: "parent" };
const good = sourcesOf(smallFestival());
const now = () => new Date("2020-11-06T12:00Z");

const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error("resolved");
    },
    (error: unknown) => error,
  );

/** A source of children that never answers, and the signal that it was given. */
function stuck(): { readonly sources: BatchedSources; readonly asked: Promise<AbortSignal> } {
  let resolve: (signal: AbortSignal) => void = () => {};
  const asked = new Promise<AbortSignal>((resolved) => {
    resolve = resolved;
  });
  const participants = (_ids: readonly string[], signal: AbortSignal) => {
    resolve(signal);
    return new Promise<never>(() => {});
  };
  return { sources: { ...good, participants }, asked };
}

describe("a check that is given up by its signal", () => {
  it("rejects with the signal's reason where that was aborted before, and asks no source", async () => {
    let asked = 0;
    const counting: Sources = {
      ...good,
      lessons: (ids, signal) => {
        asked += 1;
        return good.lessons(ids, signal);
      },
    };
    const rules = createUpmRules(counting, { now });
    const reason = { why: "the user left" };
    const signal = AbortSignal.abort(reason);
    expect(await rejection(rules.confirmation.check(ids, { signal }))).toBe(reason);
    expect(await rejection(rules.linkForwarding.check({ lesson: "lesson" }, { signal }))).toBe(reason);
    expect(asked).toBe(0);
    await rules.dispose();
  });

  it("rejects with the signal's reason while a source waits, and the source's own signal aborts", async () => {
    const { sources, asked } = stuck();
    const rules = createUpmRules(sources, { now });
    const controller = new AbortController();
    const check = rejection(rules.confirmation.check(ids, { signal: controller.signal }));
    const signalOfSource = await asked;
    expect(signalOfSource.aborted).toBe(false);
    const reason = new Error("the user left");
    controller.abort(reason);
    expect(await check).toBe(reason);
    expect(signalOfSource.aborted).toBe(true);
    await rules.dispose();
  });

  it("rejects with an AbortError where no reason is given", async () => {
    const { sources, asked } = stuck();
    const rules = createUpmRules(sources, { now });
    const controller = new AbortController();
    const check = rejection(rules.confirmation.check(ids, { signal: controller.signal }));
    await asked;
    controller.abort();
    expect(await check).toMatchObject({ name: "AbortError" });
    await rules.dispose();
  });

  it("leaves other checks of the same client alone", async () => {
    const { sources, asked } = stuck();
    const { participants: stuckOn, ...rest } = sources;
    const rules = createUpmRules(
      {
        ...rest,
        participants: (ids, signal) => (ids.includes("stuck") ? stuckOn : good.participants)(ids, signal),
      },
      { now },
    );
    const controller = new AbortController();
    const given = rejection(
      rules.confirmation.check({ ...ids, participant: "stuck" }, { signal: controller.signal }),
    );
    await asked;
    controller.abort("enough");
    expect((await rules.confirmation.check(ids)).outcome).toBe("allowed");
    expect(await given).toBe("enough");
    await rules.dispose();
  });
});

describe("a signal that is not aborted", () => {
  it("changes nothing, and nobody listens to it once the check is done", async () => {
    const rules = createUpmRules(good, { now });
    const { signal } = new AbortController();
    for (const options of [{}, { signal: undefined }, { signal }]) {
      expect((await rules.confirmation.check(ids, options)).outcome).toBe("allowed");
    }
    await rejection(rules.confirmation.check({ ...ids, parent: "nobody" }, { signal }));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    await rules.dispose();
  });

  it("aborted after the check is done aborts nothing", async () => {
    const signals: AbortSignal[] = [];
    const rules = createUpmRules(
      {
        ...good,
        parents: (ids, signal) => {
          signals.push(signal);
          return good.parents(ids, signal);
        },
      },
      { now },
    );
    const controller = new AbortController();
    const verdict = await rules.confirmation.check(ids, { signal: controller.signal });
    controller.abort();
    expect(verdict.outcome).toBe("allowed");
    expect(signals.map(({ aborted }) => aborted)).toStrictEqual([false]);
    await rules.dispose();
  });
});
