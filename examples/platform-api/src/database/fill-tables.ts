/** Writes a festival document into the tables of `tables.sql`. */

import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import type { SqlError } from "effect/sql/SqlError";
import type { Festival } from "upm-rules";

/** Fills the empty tables with a festival: all of it or nothing, with one statement for each table. */
export function fillTables(festival: Festival): Effect.Effect<void, SqlError, SqlClient.SqlClient> {
  return Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    // PostgreSQL takes the columns that it knows from JSON: no statement grows with the number of rows.
    const insert = ([table, rows]: Rows) => sql`
      insert into ${sql(table)}
      select * from jsonb_populate_recordset(null::${sql(table)}, ${JSON.stringify(rows, inUtc)}::text::jsonb)`;
    yield* sql.withTransaction(Effect.forEach(tablesOf(festival), insert, { discard: true }));
  });
}

type Rows = readonly [table: string, rows: readonly object[]];

/** The rows of each table; those that others refer to come first. */
function tablesOf(festival: Festival): readonly Rows[] {
  const { regions, competencies, venues, schools, driveTimes, agreements } = festival;
  const { lessons, parents, participants, confirmations } = festival;
  return [
    ["regions", regions.map(inColumns)],
    ["competencies", competencies.map(inColumns)],
    ["venues", venues.map(inColumns)],
    ["planned_venues", regions.flatMap(({ id, venues }) => venues.map((venue) => ({ region: id, venue })))],
    ["schools", schools.map(inColumns)],
    [
      "drive_times",
      driveTimes.map(({ seconds, ...pair }) => (seconds === "unreachable" ? pair : { ...pair, seconds })),
    ],
    ["agreements", agreements.map(inColumns)],
    ["lessons", lessons.map(inColumns)],
    ["parents", parents.map(inColumns)],
    ["participants", participants.map(inColumns)],
    [
      "account_links",
      participants.flatMap(({ id, links }) =>
        (links ?? []).map((link) => inColumns({ participant: id, ...link })),
      ),
    ],
    ["confirmations", confirmations.map(inColumns)],
  ];
}

/** A record with the names of columns: `linkSentAt` is in `link_sent_at`. */
function inColumns(record: object): object {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/;

/** Instants in UTC and whole milliseconds: PostgreSQL rounds to microseconds, and knows no offset of 16 hours. */
function inUtc(_key: string, value: unknown): unknown {
  return typeof value === "string" && instant.test(value) ? new Date(value).toISOString() : value;
}
