import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import { describe, expect, it } from "vitest";
import { layerOfSources } from "../../src/services/layer-of-sources.js";
import type { Sources } from "../../src/services/sources.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/effect.js";
import { tablesOf } from "../arbitraries/sources.js";
import { stages } from "./a-thousand-subjects.js";
import { counting, oneAfterAnother, sizesOf } from "./counting-sources.js";

const { festival, subjects, check } = stages.confirmation;
const good = tablesOf(festival);
const all = Effect.forEach(subjects, check, { concurrency: "unbounded" });
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("batches that are answered at different times", () => {
  it("have each record asked for once; what comes after them, at most once for each of them", async () => {
    const counted = counting(good, oneAfterAnother);
    await Effect.runPromise(Effect.provide(all, layerOfSources(counted.sources, { batchSize: 250 })));
    const { regulations = [], ...first } = sizesOf(counted);
    const four = [250, 250, 250, 250];
    expect(first).toStrictEqual({ lessons: [1], lessonsAttended: four, participants: four, parents: four });
    // Those whose batch was answered do not wait for the others: they ask for their regulation alone.
    expect(regulations.length).toBeLessThanOrEqual(4);
    expect(new Set(regulations)).toStrictEqual(new Set([1]));
  });

  it("do not hold up the checks of one another, even where one never comes", async () => {
    const sources: Sources = {
      ...good,
      participants: (keys) => (keys.includes("child-999") ? new Promise(() => {}) : good.participants(keys)),
    };
    let done = 0;
    const counted = Effect.forEach(
      subjects,
      (ids) => Effect.tap(checkConfirmation(ids), () => Effect.sync(() => (done += 1))),
      { concurrency: "unbounded" },
    );
    const fiber = Effect.runFork(Effect.provide(counted, layerOfSources(sources)));
    for (let turns = 0; turns < 400 && done < 500; turns += 1) await turn();
    await turn();
    expect(done).toBe(500);
    await Effect.runPromise(Fiber.interrupt(fiber));
  });

  it("are under way at the same time, but no more than sixteen of a source", async () => {
    let underWay = 0;
    let most = 0;
    const sources: Sources = {
      ...good,
      participants: {
        oneByOne: async (key) => {
          underWay += 1;
          most = Math.max(most, underWay);
          await turn();
          underWay -= 1;
          return good.participants([key])[0];
        },
      },
    };
    const some = Effect.forEach(subjects.slice(0, 100), check, { concurrency: "unbounded" });
    expect(await Effect.runPromise(Effect.provide(some, layerOfSources(sources)))).toHaveLength(100);
    expect(most).toBe(16);
  });
});
