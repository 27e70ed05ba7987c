/** The two databases that the back end runs over, and a session of the test's own in the one that is a server. */
import * as PgClient from "@effect/sql-pg/PgClient";
import * as Effect from "effect/Effect";
import * as ManagedRuntime from "effect/ManagedRuntime";
import * as Redacted from "effect/Redacted";
import * as SqlClient from "effect/sql/SqlClient";
import { type BackEnd, startBackEnd } from "./back-end.ts";
import { type Crowd, clockStart, crowdedLesson, inFile } from "./crowded-lesson.ts";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

export const databases = ["PGlite", "PostgreSQL"] as const;

export interface Session {
  readonly rows: (statement: string) => Promise<readonly Record<string, unknown>[]>;
  readonly end: () => Promise<void>;
}

/** One connection, so that a transaction of its own holds what it locks until it says otherwise. */
export function openSession(url: string): Session {
  const runtime = ManagedRuntime.make(PgClient.layer({ url: Redacted.make(url), maxConnections: 1 }));
  return {
    rows: (statement) =>
      runtime.runPromise(
        Effect.flatMap(SqlClient.SqlClient, (sql) => sql.unsafe<Record<string, unknown>>(statement)),
      ),
    end: () => runtime.dispose(),
  };
}

/** The back end over a database, filled with a crowded lesson, and what ends both. */
export interface Platform extends BackEnd {
  /** The server, where there is one. */
  readonly postgres: PostgresServer | undefined;
  readonly end: () => Promise<void>;
}

export async function startPlatform(which: (typeof databases)[number], crowd: Crowd): Promise<Platform> {
  const postgres = which === "PostgreSQL" ? await startPostgres() : undefined;
  const backEnd = await startBackEnd({
    SEED: inFile(crowdedLesson(crowd)),
    CLOCK_STARTS_AT: clockStart,
    ...(postgres && { DATABASE_URL: postgres.url }),
  });
  return {
    ...backEnd,
    postgres,
    end: async () => {
      await backEnd.stop();
      await postgres?.remove();
    },
  };
}
