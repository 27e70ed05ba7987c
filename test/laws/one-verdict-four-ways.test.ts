import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { confirmationFacts } from "../../src/festival/confirmation-facts.js";
import { reported } from "../../src/festival/located-finding.js";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import { createUpmRules } from "../../src/sdk/create-upm-rules.js";
import { layerOfFestival } from "../../src/services/layer-of-festival.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/check-confirmation.js";
import * as effect from "../../src/stages/5-confirmation/effect.js";
import type { Finding } from "../../src/verdict/finding.js";
import { festivalNearDeadlines } from "../arbitraries/near-deadlines.js";
import { regionOf, regulationIn, sourcesOf } from "../arbitraries/sources.js";
import { judgedFestival } from "../oracle/random-festival.js";
import { bare, stagesByIds } from "../services/stages-by-ids.js";

const clockAt = (millis: number): Clock.Clock => ({
  currentTimeMillisUnsafe: () => millis,
  currentTimeMillis: Effect.succeed(millis),
  currentTimeNanosUnsafe: () => BigInt(millis) * 1_000_000n,
  currentTimeNanos: Effect.succeed(BigInt(millis) * 1_000_000n),
  monotonicTimeNanosUnsafe: () => BigInt(millis) * 1_000_000n,
  monotonicTimeNanos: Effect.succeed(BigInt(millis) * 1_000_000n),
  sleep: () => Effect.void,
});

const isCancelled = ({ cancelledAt }: Lesson, at: number) =>
  typeof cancelledAt === "string" && Date.parse(cancelledAt) <= at;

/** What a report holds of one subject and some clauses, without the subject. */
function aboutSubject(festival: Festival, at: number, id: string, clauses: RegExp) {
  return checkFestival(festival, { at })
    .findings.filter(({ clause, subject }) => clauses.test(clause) && subject?.id === id)
    .map(({ subject: _subject, ...rest }) => rest);
}
const asReported = (findings: readonly Finding[]) => findings.map((one) => reported(one));

it("a confirmation gets one verdict from facts, from services, from the client and in the festival's report", async () => {
  const outcomes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(festivalNearDeadlines, async (festival) => {
      const layer = layerOfFestival(festival);
      let now = 0;
      const client = createUpmRules(sourcesOf(festival), { now: () => new Date(now) });
      for (const confirmation of festival.confirmations) {
        const { lesson: lessonId, participant, parent, confirmedAt } = confirmation;
        const lesson = festival.lessons.find(({ id }) => id === lessonId) as Lesson;
        const ids = { lesson: lessonId, participant, parent };
        now = Date.parse(confirmedAt);

        const regulation = regulationIn(festival, regionOf(festival, lesson));
        const verdict = checkConfirmation(
          confirmationFacts(festival, { ...ids, at: confirmedAt }),
          regulation,
        );
        outcomes.set(verdict.outcome, (outcomes.get(verdict.outcome) ?? 0) + 1);

        const check = effect.checkConfirmation(ids).pipe(Effect.provide(layer));
        const byServices = await Effect.runPromise(Effect.provideService(check, Clock.Clock, clockAt(now)));
        expect(byServices).toStrictEqual(verdict);
        expect(await client.confirmation.check(ids)).toStrictEqual(verdict);

        // The report judges one confirmation of each participant and lesson: here this one, which nobody withdrew.
        if (isCancelled(lesson, now)) continue;
        const alone = { ...festival, confirmations: [{ ...confirmation, withdrawnAt: null }] };
        const clauses = /^V\.(participant|parent|accounts|diagnostics|no-earlier|confirmed)/;
        expect(aboutSubject(alone, now, `${lessonId}/${participant}`, clauses)).toStrictEqual(
          asReported(verdict.findings),
        );
      }
      await client.dispose();
    }),
    { seed: 5, numRuns: 150 },
  );
  expect(outcomes.get("allowed")).toBeGreaterThan(10);
  expect(outcomes.get("refused")).toBeGreaterThan(10);
  expect(outcomes.get("undetermined")).toBeUndefined();
});

const inOneOrder = (findings: readonly Finding[]) =>
  findings.map(bare).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe("one verdict from facts, from services, from the client and in the report", () => {
  it.each(stagesByIds.map((stage) => [stage.name, stage] as const))("of %s", async (name, stage) => {
    const outcomes = new Map<string, number>();
    let reports = 0;
    await fc.assert(
      fc.asyncProperty(judgedFestival, async ({ festival: random, at }) => {
        const festival = stage.prepared?.(random) ?? random;
        const now = Date.parse(at);
        const layer = layerOfFestival(festival);
        const client = createUpmRules(sourcesOf(festival), { now: () => new Date(now) });
        for (const ids of stage.subjects(festival)) {
          const byFacts = stage.byFacts(festival, ids, now);
          const check = Effect.provide(stage.byServices(ids), layer);
          const byServices = await Effect.runPromise(Effect.provideService(check, Clock.Clock, clockAt(now)));
          if (name === "lessonCreation") {
            // Facts of a creation that is over are judged as of then; what can still be done, as of now.
            expect(byServices.outcome).toBe(byFacts.outcome);
            expect(byServices.findings.map(bare)).toStrictEqual(byFacts.findings.map(bare));
          } else expect(byServices).toStrictEqual(byFacts);
          expect(await client[name].check(ids)).toStrictEqual(byServices);
          outcomes.set(byServices.outcome, (outcomes.get(byServices.outcome) ?? 0) + 1);

          const inReport = stage.inReport(festival, ids, now);
          if (inReport === undefined) continue;
          reports += 1;
          expect(inOneOrder(byServices.findings)).toStrictEqual(inOneOrder(inReport));
        }
        await client.dispose();
      }),
      { seed: 5, numRuns: 200 },
    );
    expect(reports).toBeGreaterThan(40);
    expect(outcomes.get("refused")).toBeGreaterThan(10);
    expect((outcomes.get("allowed") ?? 0) + (outcomes.get("undetermined") ?? 0)).toBeGreaterThan(10);
  });
});
