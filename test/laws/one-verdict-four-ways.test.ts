import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { confirmationFacts } from "../../src/festival/confirmation-facts.js";
import { reported } from "../../src/festival/located-finding.js";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import { createUpmRules } from "../../src/sdk/create-upm-rules.js";
import { layerOfFestival } from "../../src/services/layer-of-festival.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/check-confirmation.js";
import { checkLinkForwarding } from "../../src/stages/5-confirmation/check-link-forwarding.js";
import * as effect from "../../src/stages/5-confirmation/effect.js";
import type { Finding } from "../../src/verdict/finding.js";
import { festivalNearDeadlines, judgedNearDeadlines } from "../arbitraries/near-deadlines.js";
import { regionOf, regulationIn, sourcesOf } from "../arbitraries/sources.js";

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

it("the forwarding of a link gets one verdict from facts, from services, from the client and in the report", async () => {
  await fc.assert(
    fc.asyncProperty(festivalNearDeadlines, judgedNearDeadlines, async (festival, now) => {
      const layer = layerOfFestival(festival);
      const client = createUpmRules(sourcesOf(festival), { now: () => new Date(now) });
      for (const lesson of festival.lessons) {
        const school = festival.schools.find(({ id }) => id === lesson.school);
        const timeZone =
          school?.timeZone ?? festival.regions.find(({ id }) => id === school?.region)?.timeZone;
        const facts = {
          lesson: {
            date: lesson.date,
            timeZone,
            linkSentAt: lesson.linkSentAt ?? "not-yet",
            linkForwardedAt: lesson.linkForwardedAt ?? "not-yet",
          },
          at: now,
        };
        const verdict = checkLinkForwarding(facts, regulationIn(festival, regionOf(festival, lesson)));
        const check = effect.checkLinkForwarding({ lesson: lesson.id }).pipe(Effect.provide(layer));
        const byServices = await Effect.runPromise(Effect.provideService(check, Clock.Clock, clockAt(now)));
        expect(byServices).toStrictEqual(verdict);
        expect(await client.linkForwarding.check({ lesson: lesson.id })).toStrictEqual(verdict);
        if (isCancelled(lesson, now)) continue;
        const about = aboutSubject(festival, now, lesson.id, /^V\.(link-forwarded|forward-after-link)$/);
        const sorted = (findings: readonly object[]) => findings.map((one) => JSON.stringify(one)).sort();
        expect(sorted(about)).toStrictEqual(sorted(asReported(verdict.findings)));
      }
      await client.dispose();
    }),
    { seed: 5, numRuns: 60 },
  );
});
