/** Whose lesson is it? Nobody sees or does anything with those of others. */
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import { Caller } from "../api/caller.ts";
import { happenedBy, nowText } from "../platform-clock.ts";
import { failConflict, failForbidden, failNotThere } from "../problems/fail-with.ts";

/** What makes a row of `lessons`, joined with its `venues`, the caller's. */
export const isOwn = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient;
  const { kind, id } = yield* Caller;
  switch (kind) {
    case "venue":
      return sql`lessons.venue = ${id}`;
    case "school":
      return sql`lessons.school = ${id}`;
    case "regional-operator":
      return sql`venues.region = ${id}`;
    default:
      return yield* failForbidden;
  }
});

/** Lets one act at a time touch a lesson: the others wait until this transaction has ended. */
export const lockOwnLesson = (lesson: string) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const [found] = yield* sql<{ readonly cancelledAt: string | null }>`
      select to_json(cancelled_at) #>> '{}' as "cancelledAt" from lessons join venues on venues.id = venue
      where lessons.id = ${lesson} and ${yield* isOwn} for update of lessons`;
    if (found === undefined) return yield* failNotThere;
    if (happenedBy(yield* nowText, found.cancelledAt)) return yield* failConflict("lesson-cancelled");
  });
