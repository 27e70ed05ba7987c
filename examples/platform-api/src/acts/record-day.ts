/** Stages VI and VII: what happened is taken down, late or not; the answer says how the lesson stands with the rules. */
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import type { LessonDay } from "upm-rules";
import { checkDelivery, checkLessonDay } from "upm-rules/effect";
import { callerOf } from "../authorization.ts";
import { nowText } from "../platform-clock.ts";
import { failConflict, failNotThere } from "../problems/fail-with.ts";
import { lockOwnLesson } from "./own-lessons.ts";
import { nothing, perform } from "./perform.ts";

/** The school says what it has received. */
export const recordDelivery = (
  lesson: string,
  delivery: { readonly item: string; readonly quantity: number },
) =>
  perform(
    Effect.gen(function* () {
      yield* callerOf("school");
      yield* lockOwnLesson(lesson);
      const sql = yield* SqlClient.SqlClient;
      const received = JSON.stringify([{ ...delivery, receivedAt: yield* nowText }]);
      yield* sql`
        update lessons set deliveries = coalesce(deliveries, '[]') || ${received}::text::jsonb
        where id = ${lesson}`;
    }),
    checkDelivery({ lesson }),
    { lesson, refuses: nothing },
  );

/** Each side checks the video link for itself. */
export const recordLinkCheck = (lesson: string, passed: boolean) =>
  perform(
    Effect.gen(function* () {
      const { kind: by } = yield* callerOf("venue", "school");
      yield* lockOwnLesson(lesson);
      const sql = yield* SqlClient.SqlClient;
      const check = JSON.stringify([{ by, at: yield* nowText, passed }]);
      yield* sql`
        update lessons set link_checks = coalesce(link_checks, '[]') || ${check}::text::jsonb
        where id = ${lesson}`;
    }),
    checkLessonDay({ lesson }),
    { lesson, refuses: nothing },
  );

type Told = { readonly [Key in keyof LessonDay]?: NonNullable<LessonDay[Key]> };

const toldBy: Readonly<Record<"venue" | "school", readonly string[]>> = {
  venue: ["mentorPresent", "venueConnected"],
  school: ["schoolConnected", "representativePresent", "present"],
};

/** What one side tells of itself on the day; what it told before stays, unless it tells otherwise. */
export const recordDay = (lesson: string, told: Told) =>
  perform(
    Effect.gen(function* () {
      const { kind, id } = yield* callerOf("venue", "school");
      if (Object.keys(told).some((key) => !toldBy[kind].includes(key)))
        return yield* failConflict("other-side");
      yield* lockOwnLesson(lesson);
      yield* lockClass(lesson, id, told.present ?? []);
      const sql = yield* SqlClient.SqlClient;
      yield* sql`
        update lessons set day = coalesce(day, '{}') || ${JSON.stringify(told)}::text::jsonb
        where id = ${lesson}`;
    }),
    checkLessonDay({ lesson }),
    { lesson, refuses: nothing },
  );

/**
 * Being in class counts as a trial (reading 7), so none of these children is confirmed elsewhere at the same moment. They
 * are the school's, or confirmed for this lesson.
 */
const lockClass = (lesson: string, school: string, present: readonly string[]) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const known = yield* sql`
      select id from participants where id = any(${present}::text[]) and (
        school = ${school}
        or exists (select from confirmations where lesson = ${lesson} and participant = participants.id))
      order by id for update`;
    if (known.length < present.length) return yield* failNotThere;
  });
