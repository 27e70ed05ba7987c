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
  type VenueAndSchool,
} from "upm-rules/effect";

/** A record of the document format, as JSON: PostgreSQL writes dates and instants in it as the format does. */
interface Row<Found> {
  readonly record: Found;
}

const region = `json_build_object(
  'id', regions.id, 'name', regions.name, 'timeZone', regions.time_zone,
  'competencies', regions.competencies, 'competenciesChosenAt', regions.competencies_chosen_at,
  'venues', array(select venue from planned_venues where planned_venues.region = regions.id),
  'venuesChosenAt', regions.venues_chosen_at, 'amendments', regions.amendments)`;

const competency = `json_build_object(
  'id', id, 'name', name, 'infrastructureList', infrastructure_list)`;

const venue = `json_build_object(
  'id', id, 'region', region, 'name', name, 'timeZone', time_zone, 'location', location,
  'competencies', competencies, 'candidateSchools', candidate_schools, 'schoolsListedAt', schools_listed_at)`;

const school = `json_build_object(
  'id', id, 'region', region, 'name', name, 'timeZone', time_zone, 'location', location,
  'coordinator', coordinator)`;

const driveTime = `json_build_object(
  'venue', venue, 'school', school, 'seconds', coalesce(to_json(seconds), '"unreachable"'))`;

const agreement = `json_build_object(
  'venue', venue, 'school', school, 'selectedAt', selected_at, 'contactedAt', contacted_at,
  'competencies', competencies, 'venueAgreedAt', venue_agreed_at, 'schoolAgreedAt', school_agreed_at,
  'guidelinesReadAt', guidelines_read_at, 'dates', dates)`;

const lesson = `json_build_object(
  'id', lessons.id, 'venue', lessons.venue, 'school', lessons.school, 'competency', lessons.competency,
  'date', lessons.date, 'startsAt', to_char(lessons.starts_at, 'HH24:MI'), 'createdAt', lessons.created_at,
  'linkSentAt', lessons.link_sent_at, 'linkForwardedAt', lessons.link_forwarded_at,
  'cancelledAt', lessons.cancelled_at, 'invited', lessons.invited, 'deliveries', lessons.deliveries,
  'linkChecks', lessons.link_checks, 'day', lessons.day)`;

/** What a lesson's place makes of it: the zone is the school's, the region is the venue's. */
const atPlace = `'lesson', ${lesson}, 'region', venues.region,
  'timeZone', coalesce(schools.time_zone, regions.time_zone)`;

const lessonsAtPlace = `lessons
  join venues on venues.id = lessons.venue
  join schools on schools.id = lessons.school
  join regions on regions.id = schools.region`;

const parent = "json_build_object('id', id, 'registeredAt', registered_at)";

const participant = `json_build_object(
  'id', id, 'school', school, 'registeredAt', registered_at,
  'links', (select json_agg(json_build_object('parent', parent, 'linkedAt', linked_at))
    from account_links where account_links.participant = participants.id),
  'diagnosticTests', diagnostic_tests, 'trials', trials)`;

const confirmation = `json_build_object(
  'lesson', lesson, 'participant', participant, 'parent', parent,
  'confirmedAt', confirmed_at, 'withdrawnAt', withdrawn_at)`;

/** All outside facts from the tables of `tables.sql`: what checks ask for at the same time is one statement a kind. */
export const layerOverSql: Layer.Layer<OutsideFacts, never, SqlClient.SqlClient> = Layer.unwrap(
  Effect.gen(function* () {
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

    return layerOfSources({
      regions: where<Region>("regions", "id", region),
      competencies: where<Competency>("competencies", "id", competency),
      venues: where<Venue>("venues", "id", venue),
      schools: where<School>("schools", "id", school),
      parents: where<Parent>("parents", "id", parent),
      participants: where<ParticipantWithTrials>("participants", "id", participant),
      agreementsOfVenues: where<Agreement>("agreements", "venue", agreement),
      confirmationsOfLessons: where<Confirmation>("confirmations", "lesson", confirmation),
      driveTimes: ofPairs<DriveTime>("drive_times", driveTime),
      agreements: ofPairs<Agreement>("agreements", agreement),
      regionsPlanning: asking<string, Region>(
        (venues) => sql`
          select ${sql.literal(region)} as record from regions
          where id in (select region from planned_venues where venue = any(${venues}::text[]))`,
      ),
      lessons: asking<string, LessonAtPlace>(
        (ids) => sql`
          select json_build_object(${sql.literal(atPlace)}) as record from ${sql.literal(lessonsAtPlace)}
          where lessons.id = any(${ids}::text[])`,
      ),
      lessonsAttended: asking<string, LessonAttended>(
        (participants) => sql`
          select json_build_object('participant', present.participant, ${sql.literal(atPlace)}) as record
          from ${sql.literal(lessonsAtPlace)}
          cross join jsonb_array_elements_text(lessons.day -> 'present') as present (participant)
          where lessons.day -> 'present' ?| ${participants}::text[]
            and present.participant = any(${participants}::text[])`,
      ),
    });
  }),
);
