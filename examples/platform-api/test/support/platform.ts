/** The back end over a PostgreSQL server of the test's own; it is started again to change what time it is there. */
import type { Festival } from "upm-rules";
import { afterAll, beforeAll } from "vitest";
import { type Answer, type AskOptions, type BackEnd, startBackEnd } from "./back-end.ts";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";
import { writeSeed } from "./small-festival.ts";

export interface Platform {
  readonly ask: BackEnd["ask"];
  /** An actor's requests: `const school = platform.as("school-school")`. */
  readonly as: (actor: string) => Asking;
  /** The back end that runs now. */
  readonly backEnd: () => BackEnd;
  /** Starts it again at another instant, over the same tables. */
  readonly goOnAt: (instant: string) => Promise<void>;
}

export type Asking = (method: string, path: string, body?: unknown, options?: AskOptions) => Promise<Answer>;

interface Running {
  readonly backEnd: BackEnd;
  readonly postgres: PostgresServer;
  readonly seed: ReturnType<typeof writeSeed>;
}

/** For the tests of a file: with a festival, or the document of a file, as it is at an instant. */
export function platformWith(seed: Festival | string, instant: string): Platform {
  let running: Running | undefined;
  const now = () => {
    if (running === undefined) throw new Error("the platform is there once the tests run");
    return running;
  };
  const start = ({ url }: PostgresServer, { file }: Running["seed"], at: string) =>
    startBackEnd({ DATABASE_URL: url, SEED: file, CLOCK_STARTS_AT: at });
  beforeAll(async () => {
    const postgres = await startPostgres();
    const written = typeof seed === "string" ? { file: seed, remove: () => {} } : writeSeed(seed);
    running = { backEnd: await start(postgres, written, instant), postgres, seed: written };
  });
  afterAll(async () => {
    await running?.backEnd.stop();
    await running?.postgres.remove();
    running?.seed.remove();
  });
  const ask: BackEnd["ask"] = (...request) => now().backEnd.ask(...request);
  return {
    ask,
    as:
      (actor) =>
      (method, path, body, options = {}) =>
        ask(method, path, { ...options, as: actor, body }),
    backEnd: () => now().backEnd,
    goOnAt: async (at) => {
      const { backEnd, postgres, seed } = now();
      await backEnd.stop();
      running = { backEnd: await start(postgres, seed, at), postgres, seed };
    },
  };
}
