import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as Fiber from "effect/Fiber";
import * as ManagedRuntime from "effect/ManagedRuntime";
import { describe, expect, it } from "vitest";
import type { Parent } from "../../src/model/parent.js";
import { layerOfSources } from "../../src/services/layer-of-sources.js";
import type { ParticipantWithTrials, Sources, SourcesOptions } from "../../src/services/sources.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/effect.js";
import { children } from "../arbitraries/one-lesson.js";
import { lesson, smallFestival } from "../arbitraries/small-festival.js";
import { statingTrials, tablesOf } from "../arbitraries/sources.js";
import { HeldSource, settled } from "./held-source.js";

const names = Array.from({ length: 34 }, (_, number) => `child-${number}`);
const participants = children(...names).map(statingTrials);
const lessons = [{ ...lesson, date: "2099-11-16" }];
const good = tablesOf(smallFestival({ participants, lessons }));
const recordsOf = (keys: readonly string[]) => participants.filter(({ id }) => keys.includes(id));

interface Asked {
  readonly participant: string;
  readonly parent: string;
}
const of = (...children: readonly string[]): Asked[] =>
  children.map((participant) => ({ participant, parent: "parent" }));

/** Checks that start at the same time, over sources of which that of the children waits for the test. */
function started(asked: readonly Asked[], change: Partial<Sources> = {}, options: SourcesOptions = {}) {
  const held = new HeldSource<string, ParticipantWithTrials>();
  const sources = { ...good, participants: held.ask, ...change };
  const runtime = ManagedRuntime.make(layerOfSources(sources, options));
  const fibers = asked.map((ids) => runtime.runFork(checkConfirmation({ lesson: "lesson", ...ids })));
  const giveUp = (index: number) =>
    Effect.runPromise(Fiber.interrupt(fibers[index] as (typeof fibers)[number]));
  /** What a check came to; "waiting" where it waits still. */
  const outcomes = () =>
    fibers.map((fiber) => {
      const exit = fiber.pollUnsafe();
      if (exit === undefined) return "waiting";
      if (Exit.isSuccess(exit)) return exit.value.outcome;
      return Exit.hasInterrupts(exit) ? "given up" : "failed";
    });
  return { held, giveUp, outcomes };
}

const three = of("child-0", "child-1", "child-2");

describe("a batch that checks give up, one after another", () => {
  it.each([
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ])("goes on until the last of them left: %i, %i, %i", async (first, second, last) => {
    const { held, giveUp, outcomes } = started(three);
    await held.called(1);
    await giveUp(first);
    await settled();
    expect(held.aborted).toStrictEqual([false]);
    await giveUp(second);
    await settled();
    expect(held.aborted).toStrictEqual([false]);
    expect(outcomes()[last]).toBe("waiting");
    await giveUp(last);
    expect(held.aborted).toStrictEqual([true]);
    expect(held.calls).toHaveLength(1);
  });

  it.each([0, 1, 2])("is answered to the one that stays, whichever it is: %i", async (stays) => {
    const { held, giveUp, outcomes } = started(three);
    await held.called(1);
    for (const index of [0, 1, 2]) if (index !== stays) await giveUp(index);
    held.calls[0]?.answer(recordsOf(names));
    await settled();
    expect(outcomes()).toStrictEqual([0, 1, 2].map((index) => (index === stays ? "allowed" : "given up")));
    // It was answered: nobody has to be told any more.
    expect(held.aborted).toStrictEqual([false]);
  });

  it("is of several checks though they want one record: each of them has to leave", async () => {
    const { held, giveUp, outcomes } = started(of("child-0", "child-0", "child-0"));
    await held.called(1);
    expect(held.calls[0]?.keys).toStrictEqual(["child-0"]);
    await giveUp(0);
    await giveUp(1);
    await settled();
    expect(held.aborted).toStrictEqual([false]);
    held.calls[0]?.answer(recordsOf(["child-0"]));
    await settled();
    expect(outcomes()).toStrictEqual(["given up", "given up", "allowed"]);
  });

  it("is left too by a check that failed meanwhile, of another source", async () => {
    const parents = new HeldSource<string, Parent>();
    const asked = [
      { participant: "child-0", parent: "nobody" },
      { participant: "child-1", parent: "parent" },
    ];
    const { held, giveUp, outcomes } = started(asked, { parents: parents.ask });
    await Promise.all([held.called(1), parents.called(1)]);
    parents.calls[0]?.answer([{ id: "parent", registeredAt: "2020-10-01T12:00+05:00" }]);
    await settled();
    expect(outcomes()).toStrictEqual(["failed", "waiting"]);
    expect(held.aborted).toStrictEqual([false]);
    await giveUp(1);
    expect(held.aborted).toStrictEqual([true]);
  });

  it("does not take others with it: each batch is of its own checks", async () => {
    const { held, giveUp, outcomes } = started(three, {}, { batchSize: 1 });
    await held.called(3);
    await giveUp(1);
    await settled();
    expect(held.aborted).toStrictEqual([false, true, false]);
    for (const { keys, answer } of held.calls) answer(recordsOf(keys));
    await settled();
    expect(outcomes()).toStrictEqual(["allowed", "given up", "allowed"]);
  });

  it.each(["an answer", "a failure"])("may have %s still: nobody hears of it", async (late) => {
    const { held, giveUp, outcomes } = started(three);
    await held.called(1);
    for (const index of [0, 1, 2]) await giveUp(index);
    if (late === "an answer") held.calls[0]?.answer(recordsOf(names));
    else held.calls[0]?.fail(new Error("aborted"));
    await settled();
    expect(outcomes()).toStrictEqual(["given up", "given up", "given up"]);
  });
});

describe("a batch that was not called yet", () => {
  it("never is where its checks are given up", async () => {
    const { held, giveUp, outcomes } = started(three);
    for (const index of [0, 1, 2]) await giveUp(index);
    await settled();
    expect(outcomes()).toStrictEqual(["given up", "given up", "given up"]);
    expect(held.calls).toStrictEqual([]);
  });

  it("is of those alone who did not give up", async () => {
    const { held, giveUp } = started(three);
    await giveUp(1);
    await held.called(1);
    expect(held.calls[0]?.keys).toStrictEqual(["child-0", "child-2"]);
  });

  it("never is where they are given up while it waits for its turn behind others", async () => {
    const { held, giveUp, outcomes } = started(of(...names.slice(0, 18)), {}, { batchSize: 1 });
    await held.called(16);
    await settled();
    expect(held.calls).toHaveLength(16);
    await giveUp(16);
    for (const { keys, answer } of held.calls.slice(0, 16)) answer(recordsOf(keys));
    await held.called(17);
    await settled();
    expect(held.calls.slice(16).map(({ keys }) => keys)).toStrictEqual([["child-17"]]);
    expect(outcomes().slice(15)).toStrictEqual(["allowed", "given up", "waiting"]);
  });

  it("has its turn where another is given up", async () => {
    const { held, giveUp } = started(of(...names.slice(0, 18)), {}, { batchSize: 1 });
    await held.called(16);
    await giveUp(3);
    await held.called(17);
    await settled();
    expect(held.calls.slice(16).map(({ keys }) => keys)).toStrictEqual([["child-16"]]);
    expect(held.aborted).toStrictEqual(held.calls.map((_, index) => index === 3));
  });

  it("is, once it has its turn, of those alone who did not leave meanwhile", async () => {
    const { held, giveUp } = started(of(...names), {}, { batchSize: 2 });
    await held.called(16);
    await giveUp(32);
    held.calls[0]?.answer(recordsOf(names));
    await held.called(17);
    expect(held.calls[16]?.keys).toStrictEqual(["child-33"]);
    expect(held.aborted[16]).toBe(false);
    await giveUp(33);
    expect(held.aborted[16]).toBe(true);
  });
});
