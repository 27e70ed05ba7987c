import { readFileSync } from "node:fs";
import * as Effect from "effect/Effect";
import type * as Layer from "effect/Layer";
import * as Result from "effect/Result";
import { TestClock } from "effect/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as effect from "../../src/entries/effect.js";
import { decodeFestival } from "../../src/entries/schema.js";
import type { Festival } from "../../src/model/festival.js";
import { sourcesOf } from "../arbitraries/sources.js";
import { judgedFestival } from "../oracle/random-festival.js";

type Asked<A, E> = Effect.Effect<A, E, effect.OutsideFacts>;

const all = { concurrency: "unbounded" } as const;
/** An id of nothing. */
const nobody = "nobody";

/** Every check of everything in a festival, and of what is not there: what each answers, or how it fails. */
function everyCheck(festival: Festival) {
  const idsOf = (list: readonly { readonly id: string }[]) => [...list.map(({ id }) => id), nobody];
  const regions = idsOf(festival.regions).map((region) => ({ region }));
  const venues = idsOf(festival.venues).map((venue) => ({ venue }));
  const lessons = idsOf(festival.lessons).map((lesson) => ({ lesson }));
  const pairs = [...festival.driveTimes, ...festival.agreements].flatMap(({ venue, school }, index) =>
    withNobody({ venue, school }, index),
  );
  const confirmations = festival.confirmations.flatMap(({ lesson, participant, parent }, index) =>
    withNobody({ lesson, participant, parent }, index),
  );
  const each = <Ids, E>(subjects: readonly Ids[], check: (ids: Ids) => Asked<unknown, E>) =>
    subjects.map((ids) => Effect.map(Effect.result(check(ids)), (answer) => ({ ids, answer })));
  const checks = [
    ...each(regions, effect.checkRegionPlan),
    ...each(venues, effect.checkSchoolList),
    ...each(pairs, effect.checkCandidateSchool),
    ...each(venues, effect.checkSchoolChoice),
    ...each(pairs, effect.checkAgreement),
    ...each(lessons, effect.checkLessonCreation),
    ...each(lessons, effect.checkLinkSending),
    ...each(confirmations, effect.checkConfirmation),
    ...each(confirmations, effect.requireConfirmation),
    ...each(confirmations, effect.confirmationFacts),
    ...each(lessons, effect.checkLinkForwarding),
    ...each(lessons, effect.checkDelivery),
    ...each(lessons, effect.checkLessonDay),
  ];
  return Effect.all(checks, all);
}

/** Some ids; where they are the first, those too of which one is nobody's. */
function withNobody<Ids extends object>(ids: Ids, index: number): Ids[] {
  const others = Object.keys(ids).map((key) => ({ ...ids, [key]: nobody }));
  return index === 0 ? [ids, ...others] : [ids];
}

/** One program of checks, as of some instants one after another. */
const program = (festival: Festival, instants: readonly string[]) =>
  Effect.forEach(instants, (at) => asOf(at, everyCheck(festival)));

const asOf = <A, E>(at: string, asked: Asked<A, E>) =>
  Effect.andThen(TestClock.setTime(Date.parse(at)), asked);

/** The program with its facts from a layer, and a clock that stands still. */
function over<A, E>(asked: Asked<A, E>, layer: Layer.Layer<effect.OutsideFacts>) {
  return asked.pipe(Effect.provide(layer), Effect.provide(TestClock.layer()), Effect.scoped);
}

/** What is on record of places and lessons; some of it no check reads. */
const recordsIn = ({ venues, schools, lessons }: Festival) =>
  Effect.all([
    Effect.forEach(venues, ({ id }) => Effect.flatMap(effect.Venues, ({ find }) => find(id)), all),
    Effect.forEach(schools, ({ id }) => Effect.flatMap(effect.Schools, ({ find }) => find(id)), all),
    Effect.forEach(lessons, ({ id }) => Effect.flatMap(effect.Lessons, ({ find }) => find(id)), all),
  ]).pipe(Effect.map((records) => JSON.parse(JSON.stringify(records, plain)) as unknown));

/** `null` is as good as a key left out, and an instant has several texts. */
function plain(_key: string, value: unknown): unknown {
  const isInstant = typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value);
  return isInstant ? new Date(value).toISOString() : (value ?? undefined);
}

/** What the same program answers over a document and over functions. */
async function inBothWays(festival: Festival, about: Festival, instants: readonly string[]) {
  const asked = Effect.all({ verdicts: program(about, instants), records: recordsIn(about) });
  const answers = (layer: Layer.Layer<effect.OutsideFacts>) => Effect.runPromise(over(asked, layer));
  return {
    document: await answers(effect.layerOfFestival(festival)),
    functions: await answers(effect.layerOfSources(sourcesOf(festival))),
  };
}

const example = (name: string): Festival =>
  decodeFestival(JSON.parse(readFileSync(`examples/${name}.json`, "utf8")));

/** What is asked about in a large festival, so that a test does not take long: a tenth of its lists. */
function tenthOf(festival: Festival): Festival {
  const tenth = <One>(list: readonly One[]) => list.filter((_, index) => index % 10 === 0);
  const { driveTimes, agreements, lessons, confirmations } = festival;
  return {
    ...festival,
    driveTimes: tenth(driveTimes),
    agreements: tenth(agreements),
    lessons: tenth(lessons),
    confirmations: tenth(confirmations),
  };
}

describe("one program gives the same verdicts over a document and over functions", () => {
  const season = ["2020-10-01T00:00Z", "2020-11-06T18:59:59.999Z", "2020-11-13T09:00Z", "2020-12-20T12:00Z"];
  const small = (name: string) => ({ festival: example(name), about: example(name), instants: season });
  const large = example("festival/festival");
  it.each([
    ["small/all-good", small("small/all-good")],
    ["small/broken-in-ten-ways", small("small/broken-in-ten-ways")],
    ["festival/festival", { festival: large, about: tenthOf(large), instants: ["2020-11-13T09:00Z"] }],
  ])("of the example %s", async (_, { festival, about, instants }) => {
    const { document, functions } = await inBothWays(festival, about, instants);
    expect(functions).toStrictEqual(document);
    const missing = document.verdicts.flat().flatMap(({ answer }) => {
      const failure = Result.isFailure(answer) ? answer.failure : undefined;
      return failure?._tag === "NotFound" ? [failure.kind] : [];
    });
    const kinds = ["region", "venue", "school", "lesson", "participant", "parent"] as const;
    expect(missing).toStrictEqual(expect.arrayContaining([...kinds]));
  });

  it("of festivals made by chance", async () => {
    const check = fc.asyncProperty(judgedFestival, async ({ festival, at }) => {
      const { document, functions } = await inBothWays(festival, festival, [at]);
      expect(functions).toStrictEqual(document);
    });
    await fc.assert(check, { numRuns: 30, seed: 2020 });
  });
});
