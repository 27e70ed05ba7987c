import { readFileSync } from "node:fs";
import * as PgClient from "@effect/sql-pg/PgClient";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import * as Layer from "effect/Layer";
import * as ManagedRuntime from "effect/ManagedRuntime";
import type { SqlError } from "effect/sql/SqlError";
import { fillTables } from "../../examples/sql/fill-tables.js";
import { layerOverSql } from "../../examples/sql/sources-over-sql.js";
import type { Festival } from "../../src/model/festival.js";
import type { OutsideFacts } from "../../src/services/outside-facts.js";

/** A PostgreSQL of a test's own, in this process, with the tables of `examples/sql`. */
export interface Database {
  /** All outside facts from it. */
  readonly layer: Layer.Layer<OutsideFacts, SqlError>;
  /** Empties the tables, and fills them. */
  readonly holdOnly: (festival: Festival) => Promise<void>;
  /** Lets the statements that come in wait until the function that it gives is called. */
  readonly pause: () => () => void;
  readonly stop: () => Promise<void>;
}

const tables = readFileSync(new URL("../../examples/sql/tables.sql", import.meta.url), "utf8");

export async function startDatabase(): Promise<Database> {
  const postgres = await PGlite.create();
  const server = new PGLiteSocketServer({ db: postgres, port: 0, maxConnections: 4 });
  await postgres.exec(tables);
  await server.start();
  const [host = "", port] = server.getServerConn().split(":");
  // PGlite has one session for all connections: there must be one, and no statement may stay prepared after it.
  const session = { maxConnections: 1, prepare: false };
  const address = { host, port: Number(port), database: "postgres", username: "postgres" };
  const client = ManagedRuntime.make(PgClient.layer({ ...address, ...session }));
  const connected = Layer.effectContext(client.contextEffect);
  return {
    layer: Layer.provide(layerOverSql, connected),
    holdOnly: async (festival) => {
      await postgres.exec("truncate regions, competencies, parents cascade");
      await client.runPromise(fillTables(festival));
    },
    pause: () => {
      let goOn = () => {};
      const over = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      void postgres.runExclusive(() => over);
      return goOn;
    },
    stop: async () => {
      await client.dispose();
      await server.stop();
      await postgres.close();
    },
  };
}
