/** The database: a PostgreSQL server where `DATABASE_URL` says so, else PGlite in this process. Its tables are made on the way. */
import { readFileSync } from "node:fs";
import * as PgClient from "@effect/sql-pg/PgClient";
import * as PgMigrator from "@effect/sql-pg/PgMigrator";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import * as Config from "effect/Config";
import * as Data from "effect/Data";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as Option from "effect/Option";
import type * as Redacted from "effect/Redacted";
import * as SqlClient from "effect/sql/SqlClient";

/** Nobody waits longer for a statement, and nothing is held longer by one who is gone. */
const limits = { statement_timeout: "15s", idle_in_transaction_session_timeout: "15s" };

const server = (url: Redacted.Redacted) =>
  PgClient.layer({ url, connectTimeout: "3 seconds", maxConnections: 10, startupParameters: limits });

/** In memory, or in the folder that `DATA_FOLDER` names. */
const embedded = Layer.unwrap(
  Effect.gen(function* () {
    const folder = yield* Config.option(Config.String("DATA_FOLDER"));
    const postgres = yield* Effect.acquireRelease(
      Effect.promise(() => PGlite.create(Option.getOrUndefined(folder))),
      (opened) => Effect.promise(() => opened.close()),
    );
    const socket = new PGLiteSocketServer({ db: postgres, port: 0, maxConnections: 4 });
    yield* Effect.acquireRelease(
      Effect.promise(() => socket.start()),
      () => Effect.promise(() => socket.stop()),
    );
    const [host = "", port] = socket.getServerConn().split(":");
    // PGlite has one session for all connections: there must be one, and no statement may stay prepared after it.
    const session = { maxConnections: 1, prepare: false };
    return PgClient.layer({
      host,
      port: Number(port),
      database: "postgres",
      username: "postgres",
      ...session,
    });
  }),
);

const client = Layer.unwrap(
  Effect.map(
    Config.option(Config.Redacted("DATABASE_URL")),
    Option.match({ onNone: () => embedded, onSome: server }),
  ),
);

const migration = (file: string) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const statements = readFileSync(new URL(`migrations/${file}.sql`, import.meta.url), "utf8");
    for (const statement of statements.split(/;$/m)) {
      if (statement.replace(/^\s*--.*$/gm, "").trim() !== "") yield* sql.unsafe(statement);
    }
  });

const migrationsByName = {
  "0001_tables": migration("0001-tables"),
  "0002_keys": migration("0002-keys"),
};

class NewerDatabase extends Data.TaggedError("NewerDatabase")<{ readonly message: string }> {}

/** What a later program has made of the tables is not written into by an earlier one. */
const refuseNewer = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient;
  const [newest] = yield* sql<{ readonly name: string }>`
    select lpad(migration_id::text, 4, '0') || '_' || name as name from effect_sql_migrations
    order by migration_id desc limit 1`;
  if (newest === undefined || newest.name in migrationsByName) return;
  return yield* new NewerDatabase({
    message: `the database is of a later program: expected no migration that this one does not know, there is ${newest.name}; start a later one`,
  });
});

class NoDatabase extends Data.TaggedError("NoDatabase")<{ readonly message: string }> {}

const migrations = Layer.effectDiscard(
  PgMigrator.run({ loader: PgMigrator.fromRecord(migrationsByName) }).pipe(
    Effect.andThen(refuseNewer),
    // The first that is asked of it.
    Effect.catchTag("SqlError", ({ message }) =>
      Effect.fail(
        new NoDatabase({ message: `DATABASE_URL: expected a PostgreSQL server to begin with: ${message}` }),
      ),
    ),
  ),
);

export const databaseLayer = Layer.provideMerge(migrations, client);
