import * as Effect from "effect/Effect";
import * as Tracer from "effect/Tracer";
import { expect, it } from "vitest";
import * as effect from "../../src/entries/effect.js";
import type { LookupError } from "../../src/services/errors.js";
import type { OutsideFacts } from "../../src/services/outside-facts.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { smallFestival } from "../arbitraries/small-festival.js";

type ById = (ids: Readonly<Record<string, string>>) => Effect.Effect<Verdict, LookupError, OutsideFacts>;

const ids = {
  region: "region",
  venue: "venue",
  school: "school",
  lesson: "lesson",
  participant: "child",
  parent: "parent",
};
const named = Object.entries(effect).filter(([name]) => /^(check|require)/.test(name)) as unknown as [
  string,
  ById,
][];

/** The names of the spans that a check opens, in order. */
async function spansOf(check: Effect.Effect<unknown, unknown, OutsideFacts>): Promise<string[]> {
  const names: string[] = [];
  const tracer = Tracer.make({
    span: (options) => {
      names.push(options.name);
      return new Tracer.NativeSpan(options);
    },
  });
  const traced = Effect.provide(Effect.exit(check), effect.layerOfFestival(smallFestival()));
  await Effect.runPromise(Effect.withTracer(traced, tracer));
  return names;
}

it.each(named)("%s opens a span of its own name, around that of its check", async (name, byId) => {
  const check = `upm-rules.${name.replace("require", "check")}`;
  const expected = name.startsWith("require") ? [`upm-rules.${name}`, check] : [check];
  expect(await spansOf(byId(ids))).toStrictEqual(expected);
});
