import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import { describe, expect, it } from "vitest";
import { createUpmRules } from "../../src/sdk/create-upm-rules.js";
import { layerOfSources } from "../../src/services/layer-of-sources.js";
import type { ParticipantWithTrials, Sources } from "../../src/services/sources.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/effect.js";
import { lesson, participant, smallFestival } from "../arbitraries/small-festival.js";
import { statingTrials, tablesOf } from "../arbitraries/sources.js";
import { counting, sizesOf } from "./counting-sources.js";

const ids = { lesson: "lesson", participant: "child", parent: "parent" };
// Long before the end of stage V.
const good = tablesOf(smallFestival({ lessons: [{ ...lesson, date: "2099-11-16" }] }));
const tested = statingTrials(participant);
const untested: ParticipantWithTrials = { ...tested, diagnosticTests: [] };
const once = { lessons: [1], lessonsAttended: [1], participants: [1], parents: [1], regulations: [1] };

describe("no answer is older than its question", () => {
  it("over one layer: a second check asks anew, and a changed record changes its verdict", async () => {
    let child = tested;
    const counted = counting({ ...good, participants: () => [child] });
    const twice = Effect.gen(function* () {
      const before = yield* checkConfirmation(ids);
      expect(sizesOf(counted)).toStrictEqual(once);
      child = untested;
      return [before, yield* checkConfirmation(ids)];
    });
    const verdicts = await Effect.runPromise(Effect.provide(twice, layerOfSources(counted.sources)));
    expect(verdicts.map(({ outcome }) => outcome)).toStrictEqual(["allowed", "refused"]);
    for (const sizes of Object.values(sizesOf(counted))) expect(sizes).toStrictEqual([1, 1]);
  });

  it("over one client: what was not there may be there the next time, and the other way round", async () => {
    const answers = [[], [tested], [null], [untested]];
    const rules = createUpmRules({ ...good, participants: () => answers.shift() });
    const outcome = () =>
      rules.confirmation.check(ids).then(
        (verdict) => verdict.outcome,
        (error: unknown) => (error as Error).name,
      );
    expect([
      await outcome(),
      await outcome(),
      await outcome(),
      await outcome(),
      await outcome(),
    ]).toStrictEqual(["NotFound", "allowed", "NotFound", "refused", "Unavailable"]);
    await rules.dispose();
  });

  it("nor for a check that starts while another waits for the same record: it asks for itself", async () => {
    const pending: ((records: readonly ParticipantWithTrials[]) => void)[] = [];
    let called: () => void = () => {};
    const sources: Sources = {
      ...good,
      participants: () =>
        new Promise((resolve) => {
          pending.push(resolve);
          called();
        }),
    };
    const nextCall = () =>
      new Promise<void>((resolve) => {
        called = resolve;
      });
    const both = Effect.gen(function* () {
      const firstCall = nextCall();
      const first = yield* Effect.forkChild(checkConfirmation(ids));
      yield* Effect.promise(() => firstCall);
      const secondCall = nextCall();
      const second = yield* Effect.forkChild(checkConfirmation(ids));
      yield* Effect.promise(() => secondCall);
      // The later question is answered first, each with what was so when it was asked.
      pending[1]?.([untested]);
      const later = yield* Fiber.join(second);
      pending[0]?.([tested]);
      return [yield* Fiber.join(first), later];
    });
    const verdicts = await Effect.runPromise(Effect.provide(both, layerOfSources(sources)));
    expect(verdicts.map(({ outcome }) => outcome)).toStrictEqual(["allowed", "refused"]);
    expect(pending).toHaveLength(2);
  });

  it("nor is one layer's for another", async () => {
    const counted = counting(good);
    const check = Effect.provide(checkConfirmation(ids), layerOfSources(counted.sources));
    await Effect.runPromise(check);
    await Effect.runPromise(check);
    for (const sizes of Object.values(sizesOf(counted))) expect(sizes).toStrictEqual([1, 1]);
  });
});
