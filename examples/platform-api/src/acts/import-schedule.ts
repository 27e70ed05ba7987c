/** Stage IV for a whole schedule: a verdict for each row, and a lesson for each that the rules allow. */
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import type * as Statement from "effect/sql/Statement";
import {
  type Agreement,
  checkSchedule,
  isBreach,
  type Region,
  type School,
  type Venue,
  type Verdict,
} from "upm-rules";
import type { ScheduleRow } from "../api/region-plans.ts";
import * as records from "../database/records.ts";
import { nowText } from "../platform-clock.ts";
import { failNotThere } from "../problems/fail-with.ts";
import { callerLanguage } from "../problems/language.ts";
import { spoken } from "../problems/spoken.ts";

type Row = typeof ScheduleRow.Type;

/** Rows are judged as lessons created now. What is not known, a school that is not there among it, is not imported. */
export const importSchedule = (region: string, rows: readonly Row[]) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const act = Effect.gen(function* () {
      yield* allVenuesAreOf(region, rows);
      const lists = yield* listsAbout(rows);
      const at = yield* nowText;
      const schedule = { ...lists, lessons: rows.map((row) => ({ ...row, createdAt: at })) };
      const verdicts = [...checkSchedule(schedule, { at, stages: [4] })].map(onCreation);
      const allowed = new Set(
        verdicts.filter(({ outcome }) => outcome === "allowed").map(({ lesson }) => lesson),
      );
      const created = yield* sql<{ readonly id: string }>`
        insert into lessons (id, venue, school, competency, date, starts_at, created_at)
        select id, venue, school, competency, date, "startsAt", ${at}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(rows.filter(({ id }) => allowed.has(id)))}::text::jsonb)
          as allowed (id text, venue text, school text, competency text, date date, "startsAt" time)
        -- In one order for everybody: two who import the same lessons do not each wait for the other's.
        order by id
        on conflict (id) do nothing returning id`;
      return { verdicts, created: new Set(created.map(({ id }) => id)) };
    });
    const { verdicts, created } = yield* sql.withTransaction(act);
    const language = yield* callerLanguage;
    const judged = verdicts.map(({ lesson, outcome, findings }) => ({
      lesson,
      imported: created.has(lesson),
      ...(outcome === "allowed" && !created.has(lesson) && { reason: "lesson-exists" as const }),
      outcome,
      findings: findings.map(spoken(language)),
    }));
    return { imported: created.size, rows: judged };
  });

/** What the creation is judged by: that the link is not sent yet is no matter of it. */
function onCreation([lesson, verdict]: readonly [string, Verdict]) {
  const findings = verdict.findings.filter(({ clause }) => clause !== "IV.link-sent");
  const unknown = findings.some(({ status }) => status === "unknown");
  const outcome: Verdict["outcome"] = findings.some(isBreach)
    ? "refused"
    : unknown
      ? "undetermined"
      : "allowed";
  return { lesson, outcome, findings };
}

/** What the rows refer to, agreements locked: nobody changes them while they are judged by. */
const listsAbout = (rows: readonly Row[]) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const venues = rows.map(({ venue }) => venue);
    const schools = rows.map(({ school }) => school);
    const found = <Found>(table: string, record: string, where: Statement.Fragment) =>
      Effect.map(
        sql<{ readonly record: Found }>`
          select ${sql.literal(record)} as record from ${sql(table)} where ${where} for share`,
        (answered) => answered.map(({ record }) => record),
      );
    return yield* Effect.all({
      regions: found<Region>("regions", records.region, sql`true`),
      venues: found<Venue>("venues", records.venue, sql`id = any(${venues}::text[])`),
      schools: found<School>("schools", records.school, sql`id = any(${schools}::text[])`),
      agreements: found<Agreement>("agreements", records.agreement, sql`venue = any(${venues}::text[])`),
    });
  });

const allVenuesAreOf = (region: string, rows: readonly Row[]) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const venues = [...new Set(rows.map(({ venue }) => venue))];
    const own = yield* sql`select id from venues where region = ${region} and id = any(${venues}::text[])`;
    if (own.length < venues.length) return yield* failNotThere;
  });
