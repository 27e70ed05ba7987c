import { readFileSync } from "node:fs";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as Fiber from "effect/Fiber";
import type * as Layer from "effect/Layer";
import * as Result from "effect/Result";
import type { SqlError } from "effect/sql/SqlError";
import * as Tracer from "effect/Tracer";
import { TestClock } from "effect/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as effect from "../../src/entries/effect.js";
import { decodeFestival } from "../../src/entries/schema.js";
import type { Festival } from "../../src/model/festival.js";
import { smallFestival } from "../arbitraries/small-festival.js";
import { sourcesOf } from "../arbitraries/sources.js";
import { judgedFestival } from "../oracle/random-festival.js";
import { type Database, startDatabase } from "./sql-database.js";

type Asked<A, E> = Effect.Effect<A, E, effect.OutsideFacts>;

let database: Database;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

const ids = { lesson: "lesson", participant: "child", parent: "parent" };
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
function over<A, E>(asked: Asked<A, E>, layer: Layer.Layer<effect.OutsideFacts, SqlError>) {
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

/** What the same program answers over a document, over functions and over a database. */
async function inThreeWays(festival: Festival, about: Festival, instants: readonly string[]) {
  await database.holdOnly(festival);
  const asked = Effect.all({ verdicts: program(about, instants), records: recordsIn(about) });
  const answers = (layer: Layer.Layer<effect.OutsideFacts, SqlError>) =>
    Effect.runPromise(over(asked, layer));
  return {
    document: await answers(effect.layerOfFestival(festival)),
    functions: await answers(effect.layerOfSources(sourcesOf(festival))),
    sql: await answers(database.layer),
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

/** A festival of so many festivals: each has ids of its own. */
function copiesOf(festival: Festival, count: number): Festival {
  const named = new Set(["region", "17", "venue", "school", "lesson", "child", "parent"]);
  const copies = Array.from({ length: count }, (_, index) =>
    decodeFestival(
      JSON.parse(JSON.stringify(festival), (_key, value) => (named.has(value) ? `${value}-${index}` : value)),
    ),
  );
  return {
    format: "upm-festival/1",
    regions: copies.flatMap(({ regions }) => regions),
    competencies: copies.flatMap(({ competencies }) => competencies),
    venues: copies.flatMap(({ venues }) => venues),
    schools: copies.flatMap(({ schools }) => schools),
    driveTimes: copies.flatMap(({ driveTimes }) => driveTimes),
    agreements: copies.flatMap(({ agreements }) => agreements),
    lessons: copies.flatMap(({ lessons }) => lessons),
    parents: copies.flatMap(({ parents }) => parents),
    participants: copies.flatMap(({ participants }) => participants),
    confirmations: copies.flatMap(({ confirmations }) => confirmations),
  };
}

/** The statements that an effect runs over the database, as spans: each has its text and how it ended. */
function keepingStatements() {
  const statements: Tracer.NativeSpan[] = [];
  const tracer = Tracer.make({
    span: (options) => {
      const span = new Tracer.NativeSpan(options);
      if (options.kind === "client") statements.push(span);
      return span;
    },
  });
  const kept = <A, E>(asked: Asked<A, E>) => Effect.withTracer(over(asked, database.layer), tracer);
  return { statements, kept };
}

async function statementsOf(asked: Asked<unknown, unknown>): Promise<string[]> {
  const { statements, kept } = keepingStatements();
  await Effect.runPromise(kept(asked));
  return statements.map(({ attributes }) => String(attributes.get("db.query.text")));
}

describe("one program gives the same verdicts over a document, functions and a database", () => {
  const season = ["2020-10-01T00:00Z", "2020-11-06T18:59:59.999Z", "2020-11-13T09:00Z", "2020-12-20T12:00Z"];
  const small = (name: string) => ({ festival: example(name), about: example(name), instants: season });
  const large = example("festival/festival");
  it.each([
    ["small/all-good", small("small/all-good")],
    ["small/broken-in-ten-ways", small("small/broken-in-ten-ways")],
    ["festival/festival", { festival: large, about: tenthOf(large), instants: ["2020-11-13T09:00Z"] }],
  ])("of the example %s", async (_, { festival, about, instants }) => {
    const { document, functions, sql } = await inThreeWays(festival, about, instants);
    expect(functions).toStrictEqual(document);
    expect(sql).toStrictEqual(document);
    const missing = document.verdicts.flat().flatMap(({ answer }) => {
      const failure = Result.isFailure(answer) ? answer.failure : undefined;
      return failure?._tag === "NotFound" ? [failure.kind] : [];
    });
    const kinds = ["region", "venue", "school", "lesson", "participant", "parent"] as const;
    expect(missing).toStrictEqual(expect.arrayContaining([...kinds]));
  });

  it("of festivals made by chance", async () => {
    const check = fc.asyncProperty(judgedFestival, async ({ festival, at }) => {
      const { document, functions, sql } = await inThreeWays(festival, festival, [at]);
      expect(functions).toStrictEqual(document);
      expect(sql).toStrictEqual(document);
    });
    await fc.assert(check, { numRuns: 8, seed: 2020 });
  });
});

describe("the database is asked", () => {
  it("as often about two hundred confirmations at the same time as about one", async () => {
    const festival = copiesOf(smallFestival(), 200);
    await database.holdOnly(festival);
    const confirming = (confirmations: Festival["confirmations"]) =>
      asOf("2020-11-05T12:00Z", Effect.forEach(confirmations, effect.requireConfirmation, all));
    const aboutOne = await statementsOf(confirming(festival.confirmations.slice(7, 8)));
    expect(aboutOne).toHaveLength(5);
    expect(await statementsOf(confirming(festival.confirmations))).toStrictEqual(aboutOne);
    const facts = asOf(
      "2020-11-05T12:00Z",
      Effect.forEach(festival.confirmations, effect.confirmationFacts, all),
    );
    // The last statement is for the regulation, by which nothing is judged here.
    expect(await statementsOf(facts)).toStrictEqual(aboutOne.slice(0, 4));
  });

  it("a few times for each kind of fact by every check of a festival, however large that is", async () => {
    const festival = copiesOf(smallFestival(), 100);
    await database.holdOnly(festival);
    const statements = await statementsOf(program(festival, ["2020-11-13T09:00Z"]));
    const kinds = new Set(statements).size;
    expect(kinds).toBe(13);
    // Checks ask once they have what it depends on: how many of them do so together is a matter of moments.
    expect(statements.length).toBeLessThanOrEqual(3 * kinds);
  });
});

describe("a program that is interrupted", () => {
  it("ends at once, and the statement that the database was busy with ends with it", async () => {
    const festival = smallFestival();
    await database.holdOnly(festival);
    const { statements, kept } = keepingStatements();
    const check = asOf("2020-11-05T12:00Z", effect.checkConfirmation(ids));
    const goOn = database.pause();
    const fiber = Effect.runFork(kept(check));
    await vi.waitFor(() => expect(statements).toHaveLength(4));
    await Effect.runPromise(Fiber.interrupt(fiber));
    // The database has one of them, the others wait for its connection.
    expect(statements.map(({ status }) => status._tag)).toStrictEqual(["Started", "Ended", "Ended", "Ended"]);
    goOn();
    const isInterrupted = ({ status }: Tracer.NativeSpan) =>
      status._tag === "Ended" && Exit.hasInterrupts(status.exit);
    // Longer than a client waits that asks for a statement to be cancelled.
    const patient = { timeout: 10_000 };
    await vi.waitFor(() => expect(statements.filter(isInterrupted)).toHaveLength(4), patient);
    expect(statements).toHaveLength(4);
    const answers = (layer: Layer.Layer<effect.OutsideFacts, SqlError>) =>
      Effect.runPromise(over(check, layer));
    expect(await answers(database.layer)).toStrictEqual(await answers(effect.layerOfFestival(festival)));
  });
});
