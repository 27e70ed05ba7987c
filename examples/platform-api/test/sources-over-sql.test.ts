import { readFileSync } from "node:fs";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as Fiber from "effect/Fiber";
import type * as Layer from "effect/Layer";
import * as Result from "effect/Result";
import type * as Tracer from "effect/Tracer";
import fc from "fast-check";
import type { Festival } from "upm-rules";
import * as rules from "upm-rules/effect";
import { decodeFestival } from "upm-rules/schema";
import { anyFestivals } from "upm-rules/testing";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Asked, asOf, atOnce, program, recordsIn } from "./support/every-check.ts";
import { type FestivalsInSql, keepingStatements, startFestivalsInSql } from "./support/festivals-in-sql.ts";
import { instants, withLessons } from "./support/small-festival.ts";

let database: FestivalsInSql;
beforeAll(async () => {
  database = await startFestivalsInSql();
});
afterAll(() => database.remove());

/** What the same program answers over a document and over the tables. */
async function inBothWays(festival: Festival, about: Festival, instants: readonly string[]) {
  await database.holdOnly(festival);
  const asked = Effect.all({ verdicts: program(about, instants), records: recordsIn(about) });
  const answers = (layer: Layer.Layer<rules.OutsideFacts>) => Effect.runPromise(Effect.provide(asked, layer));
  return {
    document: await answers(rules.layerOfFestival(festival)),
    sql: await answers(database.layer),
  };
}

const example = (name: string): Festival =>
  decodeFestival(JSON.parse(readFileSync(new URL(`../../${name}.json`, import.meta.url), "utf8")));

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

const confirmedAt = "2020-11-04T12:00:00Z";
const ids = { lesson: "lesson", participant: "child", parent: "mother" };
const small: Festival = { ...withLessons, confirmations: [{ ...ids, confirmedAt }] };

/** A festival of so many festivals: each has ids of its own. */
function copiesOf(festival: Festival, count: number): Festival {
  const { regions, competencies, venues, schools, lessons, parents, participants } = festival;
  const lists = [regions, competencies, venues, schools, lessons, parents, participants];
  const named = new Set(lists.flat().map(({ id }) => id));
  const copies = Array.from({ length: count }, (_, index) =>
    decodeFestival(
      JSON.parse(JSON.stringify(festival), (key, value) =>
        key !== "per" && named.has(value) ? `${value}-${index}` : value,
      ),
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

async function statementsOf(asked: Asked<unknown, unknown>): Promise<string[]> {
  const { statements, kept } = keepingStatements(database.layer);
  await Effect.runPromise(kept(asked));
  return statements.map(({ attributes }) => String(attributes.get("db.query.text")));
}

describe("one program gives the same verdicts over a document and over the tables", () => {
  const season = ["2020-10-01T00:00Z", "2020-11-06T18:59:59.999Z", "2020-11-13T09:00Z", "2020-12-20T12:00Z"];
  const all = (name: string) => ({ festival: example(name), about: example(name), instants: season });
  const large = example("festival/festival");
  it.each([
    ["small/all-good", all("small/all-good")],
    ["small/broken-in-ten-ways", all("small/broken-in-ten-ways")],
    ["festival/festival", { festival: large, about: tenthOf(large), instants: ["2020-11-13T09:00Z"] }],
  ])("of the example %s", async (_, { festival, about, instants }) => {
    const { document, sql } = await inBothWays(festival, about, instants);
    expect(sql).toStrictEqual(document);
    const missing = document.verdicts.flat().flatMap(({ answer }) => {
      const failure = Result.isFailure(answer) ? answer.failure : undefined;
      return failure?._tag === "NotFound" ? [failure.kind] : [];
    });
    const kinds = ["region", "venue", "school", "lesson", "participant", "parent"] as const;
    expect(missing).toStrictEqual(expect.arrayContaining([...kinds]));
  });

  it("of instants as no database writes them", async () => {
    // Cut to the millisecond it is in time; rounded to the microsecond it would be late.
    const confirmedAt = "2020-11-12T15:29:59.9999999+17:30";
    const festival = { ...small, confirmations: [{ ...ids, confirmedAt }] };
    const { document, sql } = await inBothWays(festival, festival, [instants.lessonDue]);
    expect(sql).toStrictEqual(document);
  });

  it("of festivals made by chance", async () => {
    const check = fc.asyncProperty(anyFestivals(), async ({ festival, at }) => {
      const { document, sql } = await inBothWays(festival, festival, [at]);
      expect(sql).toStrictEqual(document);
    });
    await fc.assert(check, { numRuns: 12, seed: 2020 });
  });
});

describe("the database is asked", () => {
  it("as often about two hundred confirmations at the same time as about one", async () => {
    const festival = copiesOf(small, 200);
    await database.holdOnly(festival);
    const confirming = (confirmations: Festival["confirmations"]) =>
      asOf("2020-11-05T12:00Z", Effect.forEach(confirmations, rules.requireConfirmation, atOnce));
    const aboutOne = await statementsOf(confirming(festival.confirmations.slice(7, 8)));
    expect(aboutOne).toHaveLength(5);
    expect(await statementsOf(confirming(festival.confirmations))).toStrictEqual(aboutOne);
    const facts = asOf(
      "2020-11-05T12:00Z",
      Effect.forEach(festival.confirmations, rules.confirmationFacts, atOnce),
    );
    // The last statement is for the regulation, by which nothing is judged here.
    expect(await statementsOf(facts)).toStrictEqual(aboutOne.slice(0, 4));
  });

  it("a few times for each kind of fact by every check of a festival, however large that is", async () => {
    const festival = copiesOf(small, 30);
    await database.holdOnly(festival);
    const statements = await statementsOf(program(festival, ["2020-11-13T09:00Z"]));
    const kinds = new Set(statements).size;
    expect(kinds).toBe(13);
    // Checks ask once they have what it depends on: how many of them do so together is a matter of moments.
    expect(statements.length).toBeLessThanOrEqual(3 * kinds);
  });
});

describe("a program that is interrupted", () => {
  it("ends, and with it the statements that the database was busy with", async () => {
    await database.holdOnly(small);
    const { statements, kept } = keepingStatements(database.layer);
    const check = asOf("2020-11-05T12:00Z", rules.checkConfirmation(ids));
    const isInterrupted = ({ status }: Tracer.NativeSpan) =>
      status._tag === "Ended" && Exit.hasInterrupts(status.exit);
    // Longer than a client waits that asks for a statement to be cancelled.
    const patient = { timeout: 10_000 };
    const interrupting = async () => {
      const fiber = Effect.runFork(kept(check));
      await vi.waitFor(async () => expect(await database.busy()).toBe(4), patient);
      await Effect.runPromise(Fiber.interrupt(fiber));
      await vi.waitFor(() => expect(statements.filter(isInterrupted)).toHaveLength(4), patient);
      // While the tables are still locked: nothing of it waits for them any longer.
      await vi.waitFor(async () => expect(await database.busy()).toBe(0), patient);
    };
    await database.whileLocked(Effect.promise(interrupting));
    expect(statements).toHaveLength(4);
    const answers = (layer: Layer.Layer<rules.OutsideFacts>) =>
      Effect.runPromise(Effect.provide(check, layer));
    expect(await answers(database.layer)).toStrictEqual(await answers(rules.layerOfFestival(small)));
  });
});
