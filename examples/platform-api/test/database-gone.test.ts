/** The database goes away and comes back; back ends start over one that is not there, empty, filled, or newer. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { LessonView } from "../src/api/lessons.ts";
import { TryAgainLater } from "../src/api/problems.ts";
import { type Answer, type BackEnd, startBackEnd } from "./support/back-end.ts";
import {
  child,
  clockGoesOn,
  clockStart,
  crowdedLesson,
  inFile,
  lesson,
  mother,
  school,
} from "./support/crowded-lesson.ts";
import { openSession, type Platform, startPlatform } from "./support/each-database.ts";
import { freePort, type PostgresServer, startPostgres } from "./support/postgres-server.ts";
import { read } from "./support/read-answers.ts";

const later = "urn:upm-platform:try-again-later";
const children = 400;

describe("the server goes away while requests run, and comes back", () => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform("PostgreSQL", { children });
  });
  afterAll(() => platform?.end());

  const confirm = (index: number) =>
    platform.ask("PUT", `/lessons/${lesson}/confirmations/${child(index)}`, {
      as: `parent-${mother(index)}`,
      // Nobody hangs: whoever has no answer by then fails the test.
      signal: AbortSignal.timeout(20_000),
    });
  const confirmedNow = async () =>
    read(LessonView, await platform.ask("GET", `/lessons/${lesson}`, { as: `school-${school}` })).confirmed;

  const health = async () => (await platform.ask("GET", "/health")).status;
  const faults = () => platform.noted().filter(({ level }) => level === "ERROR");

  /** What was promised, and nothing else: done, or to be asked for again. */
  const expectPromised = (answer: Answer) => {
    const { status, headers } = answer;
    expect([200, 503], JSON.stringify(faults())).toContain(status);
    if (status !== 503) return;
    const { type, detail } = read(TryAgainLater, answer);
    expect(type).toBe(later);
    expect(detail).toMatch(/\S/);
    expect(headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  };

  it("three times: everybody is answered, what was done is there, and no restart is wanted", async () => {
    const { postgres } = platform;
    let asked = 0;
    let done = 0;
    for (const answered of [5, 25, 45]) {
      const indexes = Array.from({ length: 100 }, () => asked++);
      let already = 0;
      const waves = indexes.map(async (index) => {
        const answer = await confirm(index);
        already += 1;
        return answer;
      });
      await expect.poll(() => already, { interval: 1, timeout: 15_000 }).toBeGreaterThanOrEqual(answered);
      await postgres?.stop();
      expect(await health()).toBe(503);
      expectPromised(await confirm(0));
      const answers = await Promise.all(waves);
      for (const answer of answers) expectPromised(answer);
      done += answers.filter(({ status }) => status === 200).length;
      await postgres?.start();
      await expect.poll(health, { timeout: 15_000 }).toBe(200);
      expect(await confirmedNow()).toBeGreaterThanOrEqual(done);
    }
    const again = await Promise.all(Array.from({ length: asked }, (_, index) => confirm(index)));
    expect(again.map(({ status }) => status)).toStrictEqual(again.map(() => 200));
    expect(await confirmedNow()).toBe(asked);
    console.log(`${done} of ${asked} were done at the first asking`);
  });
});

describe("starting", () => {
  let postgres: PostgresServer;
  let started: BackEnd[] = [];
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  beforeEach(() => {
    started = [];
  });
  afterEach(() => Promise.all(started.map((backEnd) => backEnd.stop())));
  afterAll(() => postgres?.remove());

  const seeded = (children: number, database: string) => ({
    SEED: inFile(crowdedLesson({ children })),
    CLOCK_STARTS_AT: clockStart,
    DATABASE_URL: postgres.url.replace(/postgres$/, database),
  });
  const start = async (environment: Readonly<Record<string, string>>) => {
    const backEnd = await startBackEnd(environment);
    started.push(backEnd);
    return backEnd;
  };
  const inDatabase = async (database: string, statement: string) => {
    const session = openSession(postgres.url.replace(/postgres$/, database));
    try {
      return await session.rows(statement);
    } finally {
      await session.end();
    }
  };

  it("over a server that is not there, it says so in a line and ends with 1", async () => {
    const nobody = `postgres://platform@127.0.0.1:${await freePort()}/postgres`;
    const failed = await startBackEnd({ DATABASE_URL: nobody }).catch((error: Error) => error.message);
    expect(failed).toMatch(
      /ended with 1: \{[^\n]*could not start[^\n]*DATABASE_URL: expected [^\n]*Failed to connect[^\n]*\}\n$/,
    );
  });

  it("two at once over an empty database, both run; tables and festival are there once", async () => {
    for (const database of ["first", "second"]) {
      await inDatabase("postgres", `create database ${database}`);
      const environment = seeded(20, database);
      const both = await Promise.all([start(environment), start(environment)]);
      const asked = both.map(({ ask }) => ask("GET", `/lessons/${lesson}`, { as: `school-${school}` }));
      expect((await Promise.all(asked)).map(({ status }) => status)).toStrictEqual([200, 200]);
      const counted = await inDatabase(
        database,
        `select (select count(*)::int from effect_sql_migrations) as migrations,
          (select count(*)::int from participants) as children, (select count(*)::int from keys) as keys`,
      );
      expect(counted).toStrictEqual([{ migrations: 2, children: 20, keys: 45 }]);
    }
  });

  it("again over a filled database, nothing is filled in or undone", async () => {
    await inDatabase("postgres", "create database filled");
    const first = await start(seeded(3, "filled"));
    const path = `/lessons/${lesson}/confirmations/${child(0)}`;
    const confirmed = await first.ask("PUT", path, { as: `parent-${mother(0)}` });
    expect(confirmed.status).toBe(200);
    await first.stop();
    const second = await start({ ...seeded(5, "filled"), CLOCK_STARTS_AT: clockGoesOn });
    const again = await second.ask("PUT", path, { as: `parent-${mother(0)}` });
    expect(again.body).toStrictEqual(confirmed.body);
    const unknown = await second.ask("GET", "/children", { as: `parent-${mother(4)}` });
    expect(unknown.status).toBe(401);
  });

  it("over a database of a newer version, it says so in a line and ends with 1", async () => {
    await inDatabase("postgres", "create database newer");
    await (await start(seeded(1, "newer"))).stop();
    await inDatabase(
      "newer",
      "insert into effect_sql_migrations (migration_id, name) values (9000, 'of_tomorrow')",
    );
    const failed = await startBackEnd(seeded(1, "newer")).catch((error: Error) => error.message);
    expect(failed).toMatch(/ended with 1: \{[^\n]*could not start[^\n]*9000_of_tomorrow[^\n]*\}\n$/);
  });
});
