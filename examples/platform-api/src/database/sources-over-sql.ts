/** The outside facts of checks from PostgreSQL, through whichever client of `effect/sql` is provided. */

import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as SqlClient from "effect/sql/SqlClient";
import type { Statement } from "effect/sql/Statement";
import type {
  Agreement,
  Competency,
  Confirmation,
  DriveTime,
  Parent,
  Region,
  School,
  Venue,
} from "upm-rules";
import {
  type LessonAtPlace,
  type LessonAttended,
  layerOfSources,
  type OutsideFacts,
  type ParticipantWithTrials,
  type Sources,
  type VenueAndSchool,
} from "upm-rules/effect";
import * as records from "./records.ts";

interface Row<Found> {
  readonly record: Found;
}

/**
 * The sources of checks: what is asked for at the same time is one statement a kind. They read where they are made: in a
 * transaction by its connection, so that a check sees what the act before it wrote.
 */
export const sourcesOverSql: Effect.Effect<Sources, never, SqlClient.SqlClient> = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient;
  const context = yield* Effect.context<never>();

  /** Runs one statement for all keys; it is cancelled when no check waits for it any longer. */
  const asking =
    <Key, Found>(statementOf: (keys: readonly Key[]) => Statement<Row<Found>>) =>
    async (keys: readonly Key[], signal: AbortSignal): Promise<readonly Found[]> => {
      const rows = await Effect.runPromiseWith(context)(statementOf(keys), { signal });
      return rows.map(({ record }) => record);
    };
  /** The records of a table of which some column is one of the keys. */
  const where = <Found>(table: string, column: string, record: string) =>
    asking<string, Found>(
      (keys) => sql`
          select ${sql.literal(record)} as record from ${sql(table)} where ${sql(column)} = any(${keys}::text[])`,
    );
  /** The records of a table of pairs. */
  const ofPairs = <Found>(table: string, record: string) =>
    asking<VenueAndSchool, Found>(
      (pairs) => sql`
          select ${sql.literal(record)} as record from ${sql(table)} join unnest(
            ${pairs.map(({ venue }) => venue)}::text[], ${pairs.map(({ school }) => school)}::text[]
          ) as asked (venue, school) using (venue, school)`,
    );

  return {
    regions: where<Region>("regions", "id", records.region),
    competencies: where<Competency>("competencies", "id", records.competency),
    venues: where<Venue>("venues", "id", records.venue),
    schools: where<School>("schools", "id", records.school),
    parents: where<Parent>("parents", "id", records.parent),
    participants: where<ParticipantWithTrials>("participants", "id", records.participant),
    agreementsOfVenues: where<Agreement>("agreements", "venue", records.agreement),
    confirmationsOfLessons: where<Confirmation>("confirmations", "lesson", records.confirmation),
    driveTimes: ofPairs<DriveTime>("drive_times", records.driveTime),
    agreements: ofPairs<Agreement>("agreements", records.agreement),
    regionsPlanning: asking<string, Region>(
      (venues) => sql`
          select ${sql.literal(records.region)} as record from regions
          where id in (select region from planned_venues where venue = any(${venues}::text[]))`,
    ),
    lessons: asking<string, LessonAtPlace>(
      (ids) => sql`
          select json_build_object(${sql.literal(records.atPlace)}) as record from ${sql.literal(records.lessonsAtPlace)}
          where lessons.id = any(${ids}::text[])`,
    ),
    lessonsAttended: asking<string, LessonAttended>(
      (participants) => sql`
          select json_build_object('participant', present.participant, ${sql.literal(records.atPlace)}) as record
          from ${sql.literal(records.lessonsAtPlace)}
          cross join jsonb_array_elements_text(lessons.day -> 'present') as present (participant)
          where lessons.day -> 'present' ?| ${participants}::text[]
            and present.participant = any(${participants}::text[])`,
    ),
  };
});

/** All outside facts from the tables. */
export const layerOverSql: Layer.Layer<OutsideFacts, never, SqlClient.SqlClient> = Layer.unwrap(
  Effect.map(sourcesOverSql, (sources) => layerOfSources(sources)),
);
