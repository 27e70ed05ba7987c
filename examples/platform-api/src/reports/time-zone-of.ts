/** In which zone a lesson's dates are said: its school's. */
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import * as records from "../database/records.ts";

export const timeZoneOf = (lesson: string) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const [found] = yield* sql<{ readonly timeZone: string }>`
      select coalesce(schools.time_zone, regions.time_zone) as "timeZone"
      from ${sql.literal(records.lessonsAtPlace)} where lessons.id = ${lesson}`;
    return found?.timeZone;
  });
