/** Stage IV: a venue creates a lesson, and sends its link to the school coordinator. */
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import { checkLinkSending, requireLessonCreation } from "upm-rules/effect";
import { callerOf } from "../authorization.ts";
import { nowText } from "../platform-clock.ts";
import { failConflict } from "../problems/fail-with.ts";
import { lockOwnLesson } from "./own-lessons.ts";
import { perform } from "./perform.ts";

interface NewLesson {
  readonly school: string;
  readonly competency: string;
  readonly date: string;
  readonly startsAt?: string;
}

/** Asked for again, it is there already; another lesson with the same id is a conflict. */
export const createLesson = (lesson: string, { school, competency, date, startsAt }: NewLesson) =>
  perform(
    Effect.gen(function* () {
      const { id: venue } = yield* callerOf("venue");
      const sql = yield* SqlClient.SqlClient;
      const time = startsAt ?? null;
      // Nobody changes what the two have agreed while the lesson is judged by it.
      yield* sql`select venue from agreements where venue = ${venue} and school = ${school} for share`;
      const created = yield* sql`
        insert into lessons (id, venue, school, competency, date, starts_at, created_at)
        values (${lesson}, ${venue}, ${school}, ${competency}, ${date}::date, ${time}::time,
          ${yield* nowText}::timestamptz)
        on conflict (id) do update set created_at = least(lessons.created_at, excluded.created_at)
          where (lessons.venue, lessons.school, lessons.competency, lessons.date)
              = (excluded.venue, excluded.school, excluded.competency, excluded.date)
            and lessons.starts_at is not distinct from excluded.starts_at
        returning id`;
      if (created.length === 0) return yield* failConflict("lesson-exists");
    }),
    requireLessonCreation({ lesson }),
    { lesson },
  );

export const sendLink = (lesson: string) =>
  perform(
    Effect.gen(function* () {
      yield* callerOf("venue");
      yield* lockOwnLesson(lesson);
      const sql = yield* SqlClient.SqlClient;
      yield* sql`
        update lessons set link_sent_at = least(link_sent_at, ${yield* nowText}::timestamptz)
        where id = ${lesson}`;
    }),
    checkLinkSending({ lesson }),
    { lesson },
  );

/** The rules have nothing to say of it. */
export const cancelLesson = (lesson: string) =>
  Effect.gen(function* () {
    yield* callerOf("venue");
    const sql = yield* SqlClient.SqlClient;
    const act = Effect.gen(function* () {
      yield* lockOwnLesson(lesson);
      yield* sql`update lessons set cancelled_at = ${yield* nowText}::timestamptz where id = ${lesson}`;
    });
    yield* sql.withTransaction(act);
  });
