/** Keys of actors: made once, shown once, kept as a hash. */
import { createHash, randomBytes } from "node:crypto";
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import type { SqlError } from "effect/sql/SqlError";
import type { CallerKind } from "../api/caller.ts";

export interface Actor {
  readonly kind: CallerKind;
  readonly id: string;
}

// A key is long and random: nobody finds it by trying, so a plain hash keeps it.
const hashOf = (key: string) => createHash("sha256").update(key).digest();

/** Whose key this is, if anybody's. */
export const actorOf = (key: string): Effect.Effect<Actor | undefined, SqlError, SqlClient.SqlClient> =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const [actor] = yield* sql<Actor>`select kind, id from keys where hash = ${hashOf(key)}`;
    return actor;
  });

/** A new key for an actor. */
export const makeKey = ({ kind, id }: Actor): Effect.Effect<string, SqlError, SqlClient.SqlClient> =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const key = randomBytes(32).toString("base64url");
    yield* sql`insert into keys (hash, kind, id) values (${hashOf(key)}, ${kind}, ${id})`;
    return key;
  });

/** Keys that anybody can guess, `demo-school-school-kgd-6`, for everybody in the tables: to try it, never for real data. */
export const makeDemoKeys: Effect.Effect<void, SqlError, SqlClient.SqlClient> = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient;
  yield* sql`
    insert into keys (hash, kind, id)
    select sha256(convert_to('demo-' || kind || '-' || id, 'UTF8')), kind, id from (
      select 'regional-operator' as kind, id from regions
      union all select 'venue', id from venues
      union all select 'school', id from schools
      union all select 'parent', id from parents
      union all select 'platform', 'services'
    ) as actors`;
});
