import * as Effect from "effect/Effect";
import { TestClock } from "effect/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layerOfFestival } from "../../src/services/layer-of-festival.js";
import type { Finding } from "../../src/verdict/finding.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { verdictChanges } from "../../src/verdict/verdict-changes.js";
import { asItStood } from "../arbitraries/as-it-stood.js";
import { judgedFestival } from "../oracle/random-festival.js";
import { stagesByIds } from "./stages-by-ids.js";

/** A century is as good as never. */
const end = Date.parse("2099-12-31T00:00Z");

/** A draft is judged as if created now: the instant of that passes with time, and is no change. */
function undated(verdict: Verdict): Verdict {
  return { ...verdict, findings: verdict.findings.map(({ doneAt: _now, ...finding }) => finding as Finding) };
}

describe("a check that is made again", () => {
  it.each(stagesByIds.map((stage) => [stage.name, stage] as const))(
    "says the same until `stableUntil`, and then what changed: %s",
    async (name, stage) => {
      let changes = 0;
      await fc.assert(
        fc.asyncProperty(judgedFestival, async ({ festival: random, at }) => {
          // What is dated later is no act yet: here time alone passes.
          const festival = asItStood(stage.prepared?.(random) ?? random, Date.parse(at));
          for (const ids of stage.subjects(festival)) {
            const check = Effect.map(
              stage.byServices(ids),
              name === "lessonCreation" ? undated : (one) => one,
            );
            const program = Effect.gen(function* () {
              yield* TestClock.setTime(Date.parse(at));
              const verdict = yield* check;
              const until = verdict.stableUntil === undefined ? end : Date.parse(verdict.stableUntil);
              yield* TestClock.setTime(until - 1);
              expect(verdictChanges(verdict, yield* check)).toStrictEqual({
                appeared: [],
                gone: [],
                changed: [],
              });
              if (until === end) return;
              yield* TestClock.setTime(until);
              const { outcome, appeared, gone, changed } = verdictChanges(verdict, yield* check);
              expect(outcome !== undefined || appeared.length + gone.length + changed.length > 0).toBe(true);
              changes += 1;
            });
            await program.pipe(
              Effect.provide(layerOfFestival(festival)),
              Effect.provide(TestClock.layer()),
              Effect.scoped,
              Effect.runPromise,
            );
          }
        }),
        { seed: 7, numRuns: 60 },
      );
      // Nothing about a candidate school depends on time alone.
      if (name === "candidateSchool") expect(changes).toBe(0);
      else expect(changes).toBeGreaterThan(10);
    },
  );
});
