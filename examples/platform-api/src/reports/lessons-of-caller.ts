/** The caller's lessons: of a venue, a school, or an operator's region. */
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import type * as Statement from "effect/sql/Statement";
import type { Lesson } from "upm-rules";
import { isOwn } from "../acts/own-lessons.ts";
import type { LessonView } from "../api/lessons.ts";
import * as records from "../database/records.ts";
import { happenedBy, instantText, nowText } from "../platform-clock.ts";
import { failNotThere } from "../problems/fail-with.ts";

interface Row {
  readonly record: { readonly lesson: Lesson; readonly timeZone: string };
  readonly confirmed: number;
}

const ownLessons = (which: Statement.Fragment) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const now = yield* nowText;
    const rows = yield* sql<Row>`
      select json_build_object(${sql.literal(records.atPlace)}) as record,
        (select count(distinct participant)::int from confirmations where lesson = lessons.id
          and confirmed_at <= ${now}::timestamptz
          and (withdrawn_at is null or withdrawn_at > ${now}::timestamptz)) as confirmed
      from ${sql.literal(records.lessonsAtPlace)} where ${yield* isOwn} and ${which}
      order by lessons.date, lessons.id`;
    return rows.map((row) => shown(row, now));
  });

/** In the API what has not happened is left out. */
function shown({ record: { lesson, timeZone }, confirmed }: Row, now: string): typeof LessonView.Type {
  const { id, venue, school, competency, date, startsAt } = lesson;
  const { createdAt, linkSentAt, linkForwardedAt, cancelledAt } = lesson;
  const happened = Object.entries({ createdAt, linkSentAt, linkForwardedAt, cancelledAt }).flatMap(
    ([act, instant]) => (instant && happenedBy(now, instant) ? [[act, instantText(instant)]] : []),
  );
  return {
    ...{ id, venue, school, competency, date, timeZone, confirmed },
    ...(startsAt && { startsAt }),
    ...Object.fromEntries(happened),
  };
}

export const listOwnLessons = Effect.flatMap(SqlClient.SqlClient, (sql) => ownLessons(sql`true`));

export const showOwnLesson = (lesson: string) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const [found] = yield* ownLessons(sql`lessons.id = ${lesson}`);
    return found ?? (yield* failNotThere);
  });
