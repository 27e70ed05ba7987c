/** What the services for accounts and diagnostic tests tell of children and parents; told twice, it is so once. */
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import { callerOf } from "../authorization.ts";
import { nowText } from "../platform-clock.ts";
import { failNotThere } from "../problems/fail-with.ts";

const told = <A, E, R>(write: (sql: SqlClient.SqlClient, now: string) => Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    yield* callerOf("platform");
    return yield* write(yield* SqlClient.SqlClient, yield* nowText);
  });

export const registerParticipant = (participant: string, school: string) =>
  told(
    (sql, now) => sql`
      insert into participants (id, school, registered_at) values (${participant}, ${school}, ${now}::timestamptz)
      on conflict (id) do update
        set registered_at = least(participants.registered_at, excluded.registered_at)`,
  );

export const registerParent = (parent: string) =>
  told(
    (sql, now) => sql`
      insert into parents (id, registered_at) values (${parent}, ${now}::timestamptz)
      on conflict (id) do update set registered_at = least(parents.registered_at, excluded.registered_at)`,
  );

/** Of a child that there is not nothing is told; of one that is being decided about, after that, and dated after it. */
const toldOfChild = <A, E, R>(
  participant: string,
  write: (sql: SqlClient.SqlClient, now: string) => Effect.Effect<A, E, R>,
) =>
  Effect.gen(function* () {
    yield* callerOf("platform");
    const sql = yield* SqlClient.SqlClient;
    const act = Effect.gen(function* () {
      const found = yield* sql`select id from participants where id = ${participant} for update`;
      if (found.length === 0) return yield* failNotThere;
      return yield* write(sql, yield* nowText);
    });
    return yield* sql.withTransaction(act);
  });

export const linkAccounts = (participant: string, parent: string) =>
  toldOfChild(
    participant,
    (sql, now) => sql`
      insert into account_links (participant, parent, linked_at)
      select ${participant}, ${parent}, ${now}::timestamptz
      where not exists (select from account_links where participant = ${participant} and parent = ${parent}
        and linked_at <= ${now}::timestamptz)`,
  );

const addInstant = (participant: string, column: "diagnostic_tests" | "trials") =>
  toldOfChild(participant, (sql, now) =>
    Effect.asVoid(sql`
      update participants set ${sql(column)} = array_append(${sql(column)}, ${now}::timestamptz)
      where id = ${participant}`),
  );

export const recordDiagnosticTest = (participant: string) => addInstant(participant, "diagnostic_tests");

export const recordTrial = (participant: string) => addInstant(participant, "trials");
