/** Tables of the back end that hold one festival after another, over a PostgreSQL server of the test's own. */
import * as NodeServices from "@effect/platform-node/NodeServices";
import * as ConfigProvider from "effect/ConfigProvider";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as ManagedRuntime from "effect/ManagedRuntime";
import * as SqlClient from "effect/sql/SqlClient";
import * as Tracer from "effect/Tracer";
import type { Festival } from "upm-rules";
import type { OutsideFacts } from "upm-rules/effect";
import { databaseLayer } from "../../src/database/database.ts";
import { fillTables } from "../../src/database/fill-tables.ts";
import { layerOverSql } from "../../src/database/sources-over-sql.ts";
import type { Asked } from "./every-check.ts";
import { startPostgres } from "./postgres-server.ts";

export interface FestivalsInSql {
  /** All outside facts from the tables. */
  readonly layer: Layer.Layer<OutsideFacts>;
  /** Empties the tables, and fills them. */
  readonly holdOnly: (festival: Festival) => Promise<void>;
  /** How many statements the server is busy with, or keeps waiting. */
  readonly busy: () => Promise<number>;
  /** Lets every statement that reads a table wait while something is done. */
  readonly whileLocked: (task: Effect.Effect<void>) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function startFestivalsInSql(): Promise<FestivalsInSql> {
  const postgres = await startPostgres();
  const config = ConfigProvider.layer(ConfigProvider.fromUnknown({ DATABASE_URL: postgres.url }));
  const client = ManagedRuntime.make(Layer.provide(databaseLayer, [config, NodeServices.layer]));
  const connected = Layer.effectContext(client.contextEffect).pipe(Layer.orDie);
  const withSql = <A, E>(use: (sql: SqlClient.SqlClient) => Effect.Effect<A, E, SqlClient.SqlClient>) =>
    client.runPromise(Effect.flatMap(SqlClient.SqlClient, use));
  return {
    layer: Layer.provide(layerOverSql, connected),
    holdOnly: (festival) =>
      withSql((sql) =>
        Effect.andThen(sql`truncate regions, competencies, parents cascade`, fillTables(festival)),
      ),
    busy: () =>
      withSql((sql) =>
        Effect.map(
          sql<{ readonly count: number }>`
            select count(*)::int as count from pg_stat_activity
            where state = 'active' and wait_event_type = 'Lock'`,
          ([found]) => found?.count ?? 0,
        ),
      ),
    whileLocked: (task) =>
      withSql((sql) =>
        sql.withTransaction(
          Effect.andThen(
            sql`lock table regions, lessons, participants, parents in access exclusive mode`,
            task,
          ),
        ),
      ),
    remove: async () => {
      await client.dispose();
      await postgres.remove();
    },
  };
}

/** The statements that an effect runs over a database, as spans: each has its text and how it ended. */
export function keepingStatements(layer: Layer.Layer<OutsideFacts>) {
  const statements: Tracer.NativeSpan[] = [];
  const tracer = Tracer.make({
    span: (options) => {
      const span = new Tracer.NativeSpan(options);
      if (options.kind === "client") statements.push(span);
      return span;
    },
  });
  const kept = <A, E>(asked: Asked<A, E>) => Effect.withTracer(Effect.provide(asked, layer), tracer);
  return { statements, kept };
}
