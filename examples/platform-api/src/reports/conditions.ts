/** What a parent is told of a confirmation: all of an own child, of any other only that the accounts are not linked. */
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import { amend, checkConfirmation, type Region, upm2020 } from "upm-rules";
import { type ConfirmationIds, confirmationFacts } from "upm-rules/effect";
import type { LessonForParents } from "../api/confirmations.ts";
import { callerOf } from "../authorization.ts";
import * as records from "../database/records.ts";
import { nowText } from "../platform-clock.ts";
import { failNotThere } from "../problems/fail-with.ts";
import { confirmationInForce, holds } from "./confirmation-in-force.ts";

export const isLinked = ({ participant, parent }: ConfirmationIds) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const links = yield* sql`
      select parent from account_links
      where participant = ${participant} and parent = ${parent} and linked_at <= ${yield* nowText}::timestamptz`;
    return links.length > 0;
  });

interface LessonRow {
  readonly lesson: typeof LessonForParents.Type & { readonly startsAt: string | null };
  readonly region: Region;
  readonly registered: boolean;
}

/** The lesson with its region, and whether the parent is registered; only lessons that were created are there. */
const lessonFor = (lesson: string, parent: string) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const now = yield* nowText;
    const [found] = yield* sql<LessonRow>`
      select ${sql.literal(lessonForParents)} as lesson,
        (select ${sql.literal(records.region)} from regions where regions.id = venues.region) as region,
        coalesce((select registered_at <= ${now}::timestamptz from parents where id = ${parent}), false)
          as registered
      from ${sql.literal(records.lessonsAtPlace)} join competencies on competencies.id = lessons.competency
      where lessons.id = ${lesson} and lessons.created_at <= ${now}::timestamptz
        and (lessons.cancelled_at is null or lessons.cancelled_at > ${now}::timestamptz)`;
    return found ?? (yield* failNotThere);
  });

/** A lesson as parents read of it; the tables are those of `lessonsAtPlace`, and `competencies`. */
export const lessonForParents = `json_build_object(
  'id', lessons.id, 'competency', competencies.name, 'venue', venues.name, 'school', schools.name,
  'date', lessons.date, 'startsAt', to_char(lessons.starts_at, 'HH24:MI'),
  'timeZone', coalesce(schools.time_zone, regions.time_zone))`;

/** In the API what is not known is left out. */
export function withoutNull<Found extends object>(found: Found): Found {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null)) as Found;
}

/** Of a child who is not linked, or whom there is not, nothing is told: the facts about it are unknown. */
const factsForStranger = ({ lesson, registered }: LessonRow, at: string) => ({
  parent: { registered, linked: false },
  lesson: { date: lesson.date, timeZone: lesson.timeZone },
  at,
});

export const verdictForStranger = ({ lesson, parent }: ConfirmationIds) =>
  Effect.gen(function* () {
    const found = yield* lessonFor(lesson, parent);
    const regulation = amend(upm2020, found.region.amendments ?? {});
    const verdict = checkConfirmation(factsForStranger(found, yield* nowText), regulation);
    return { verdict, timeZone: found.lesson.timeZone };
  });

/** All that the parent's page needs. */
export const conditionsOf = (lesson: string, participant: string) =>
  Effect.gen(function* () {
    const { id: parent } = yield* callerOf("parent");
    const ids = { lesson, participant, parent };
    const found = yield* lessonFor(lesson, parent);
    const at = yield* nowText;
    const shown = { lesson: withoutNull(found.lesson), region: found.region, at };
    if (!(yield* isLinked(ids))) return { ...shown, facts: factsForStranger(found, at) };
    const facts = yield* confirmationFacts(ids);
    const inForce = yield* confirmationInForce(ids);
    const by = inForce?.parent === parent ? ("caller" as const) : ("another-parent" as const);
    const confirmed = inForce && { at: inForce.confirmedAt, by, holds: yield* holds(ids, inForce) };
    return { ...shown, facts: { ...facts, at }, ...(confirmed && { confirmed }) };
  });
