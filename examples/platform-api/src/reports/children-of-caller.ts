/** The parent's children, each with the lessons ahead that it is invited to. */
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import type { Child, LessonForParents } from "../api/confirmations.ts";
import { callerOf } from "../authorization.ts";
import * as records from "../database/records.ts";
import { nowText } from "../platform-clock.ts";
import { lessonForParents, withoutNull } from "./conditions.ts";

interface Row {
  readonly participant: string;
  /** None where the child is invited to nothing. */
  readonly lesson: (typeof LessonForParents.Type & { readonly startsAt: string | null }) | null;
}

export const childrenOfCaller = Effect.gen(function* () {
  const { id: parent } = yield* callerOf("parent");
  const sql = yield* SqlClient.SqlClient;
  const now = yield* nowText;
  // A lesson is ahead while its day has not ended anywhere.
  const rows = yield* sql<Row>`
    select participant, invitation.lesson from account_links left join lateral (
      select ${sql.literal(lessonForParents)} as lesson, lessons.date
      from ${sql.literal(records.lessonsAtPlace)} join competencies on competencies.id = lessons.competency
      where participant = any(invited) and link_forwarded_at <= ${now}::timestamptz
        and (cancelled_at is null or cancelled_at > ${now}::timestamptz)
        and lessons.date >= (${now}::timestamptz - interval '1 day')::date
    ) as invitation on true
    where parent = ${parent} and linked_at <= ${now}::timestamptz
    order by participant, invitation.date, invitation.lesson ->> 'id'`;
  const participants = [...new Set(rows.map((row) => row.participant))];
  return participants.map((participant): typeof Child.Type => {
    const lessons = rows
      .filter((row) => row.participant === participant)
      .flatMap(({ lesson }) => lesson ?? []);
    return { participant, lessons: lessons.map(withoutNull) };
  });
});
