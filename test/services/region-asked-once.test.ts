import * as Effect from "effect/Effect";
import { expect, it } from "vitest";
import { checkRegionPlan } from "../../src/entries/effect.js";
import { layerOfSources } from "../../src/services/layer-of-sources.js";
import { Regulations } from "../../src/services/regulations.js";
import type { Sources } from "../../src/services/sources.js";
import { smallFestival } from "../arbitraries/small-festival.js";
import { tablesOf } from "../arbitraries/sources.js";

const { regulations: _none, ...unruled } = tablesOf(smallFestival());

it("a region whose record also has its regulation is asked for once", async () => {
  const calls: (readonly string[])[] = [];
  const sources: Sources = {
    ...unruled,
    regions: (ids) => {
      calls.push(ids);
      return smallFestival().regions;
    },
  };
  await Effect.runPromise(Effect.provide(checkRegionPlan({ region: "region" }), layerOfSources(sources)));
  expect(calls).toStrictEqual([["region"]]);
});

it("the regulation is the same everywhere where `regulations` and `regions` are null", async () => {
  const layer = layerOfSources({ ...unruled, regulations: null as never, regions: null as never });
  const inForce = Effect.flatMap(Regulations, (regulations) => regulations.inForce("anywhere"));
  expect((await Effect.runPromise(Effect.provide(inForce, layer))).confirmationLeadDays).toBe(5);
});
