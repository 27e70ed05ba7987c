import * as Effect from "effect/Effect";
import { TestClock } from "effect/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { layerOfFestival } from "../../src/services/layer-of-festival.js";
import { layerOfSources } from "../../src/services/layer-of-sources.js";
import type { OutsideFacts } from "../../src/services/outside-facts.js";
import { tablesOf } from "../arbitraries/sources.js";
import { at, callsFor, confirmationFacts, type Stage, stages } from "./a-thousand-subjects.js";
import {
  afterAPromise,
  afterItsOwnTime,
  askedTwice,
  atOnce,
  counting,
  type Pace,
  sizesOf,
} from "./counting-sources.js";

const onTheDay = <A, E>(checks: Effect.Effect<A, E, OutsideFacts>) =>
  Effect.andThen(TestClock.setTime(Date.parse(at)), checks).pipe(
    Effect.provide(TestClock.layer()),
    Effect.scoped,
  );

const asked: readonly [string, Stage<unknown>][] = Object.entries({ ...stages, confirmationFacts });

describe.each(asked)("a thousand checks at the same time, %s", (_name, stage) => {
  const { check, festival, subjects, keys } = stage;
  const all = onTheDay(Effect.forEach(subjects, check, { concurrency: "unbounded" }));
  let expected: readonly unknown[] = [];

  beforeAll(async () => {
    expected = await Effect.runPromise(Effect.provide(all, layerOfFestival(festival)));
    // Were all the same, nobody would notice an answer that came to another's question.
    expect(new Set(expected.map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(1);
  });

  it.each<readonly [string, Pace]>([
    ["at once", atOnce],
    ["after a promise", afterAPromise],
    ["each after its own time", afterItsOwnTime()],
  ])("ask each source for 500 records with a call, where these answer %s", async (_pace, pace) => {
    const counted = counting(tablesOf(festival), pace);
    const answers = await Effect.runPromise(Effect.provide(all, layerOfSources(counted.sources)));
    expect(sizesOf(counted)).toStrictEqual(callsFor(keys, 500));
    expect(askedTwice(counted)).toStrictEqual([]);
    expect(answers).toStrictEqual(expected);
  });

  it("or for as many as the application says", async () => {
    const batchSize = 100;
    const counted = counting(tablesOf(festival));
    const layer = layerOfSources(counted.sources, { batchSize });
    expect(await Effect.runPromise(Effect.provide(all, layer))).toStrictEqual(expected);
    expect(sizesOf(counted)).toStrictEqual(callsFor(keys, batchSize));
    expect(askedTwice(counted)).toStrictEqual([]);
  });
});

it.each([1, 999, 1000, 1001])("a thousand checks with at most %i keys a call", async (batchSize) => {
  const { check, festival, subjects, keys } = stages.linkSending;
  const counted = counting(tablesOf(festival));
  const all = onTheDay(Effect.forEach(subjects, check, { concurrency: "unbounded" }));
  await Effect.runPromise(Effect.provide(all, layerOfSources(counted.sources, { batchSize })));
  expect(sizesOf(counted)).toStrictEqual(callsFor(keys, batchSize));
  expect(askedTwice(counted)).toStrictEqual([]);
});
