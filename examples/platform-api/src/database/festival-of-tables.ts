/** All tables as a festival document: what is judged as a whole, such as the report of a region. */
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import type { SqlError } from "effect/sql/SqlError";
import type { Festival } from "upm-rules";
import * as records from "./records.ts";

/** The festival as it stands at one moment, whoever writes meanwhile. */
export const readFestival: Effect.Effect<Festival, SqlError, SqlClient.SqlClient> = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient;
  const all = <Found>(table: string, record: string) =>
    Effect.map(
      sql<{ readonly record: Found }>`select ${sql.literal(record)} as record from ${sql(table)}`,
      (rows) => rows.map((row) => row.record),
    );
  const lists = Effect.all({
    regions: all<Festival["regions"][number]>("regions", records.region),
    competencies: all<Festival["competencies"][number]>("competencies", records.competency),
    venues: all<Festival["venues"][number]>("venues", records.venue),
    schools: all<Festival["schools"][number]>("schools", records.school),
    driveTimes: all<Festival["driveTimes"][number]>("drive_times", records.driveTime),
    agreements: all<Festival["agreements"][number]>("agreements", records.agreement),
    lessons: all<Festival["lessons"][number]>("lessons", records.lesson),
    parents: all<Festival["parents"][number]>("parents", records.parent),
    participants: all<Festival["participants"][number]>("participants", records.participant),
    confirmations: all<Festival["confirmations"][number]>("confirmations", records.confirmation),
  });
  return yield* sql.withTransaction(
    Effect.gen(function* () {
      yield* sql`set transaction isolation level repeatable read, read only`;
      return { format: "upm-festival/1" as const, ...(yield* lists) };
    }),
  );
});
