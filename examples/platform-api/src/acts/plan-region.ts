/** Stages I and II: the operator chooses the region's competencies and venues, and lists schools for each venue. */
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import type { Verdict } from "upm-rules";
import { checkCandidateSchool, checkRegionPlan, checkSchoolList } from "upm-rules/effect";
import { nowText } from "../platform-clock.ts";
import { failNotThere } from "../problems/fail-with.ts";
import { perform } from "./perform.ts";

interface Plan {
  readonly competencies: readonly string[];
  readonly venues: readonly string[];
}

/** A choice counts from the first instant at which something is chosen; a later one changes what. */
export const choosePlan = (region: string, { competencies, venues }: Plan) =>
  perform(
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient;
      const now = yield* nowText;
      const known = yield* sql<{ readonly id: string }>`
        select id from competencies where id = any(${competencies}::text[])`;
      if (known.length < competencies.length) return yield* failNotThere;
      yield* sql`
        update regions set competencies = ${competencies}::text[],
          competencies_chosen_at =
            case when ${competencies.length} > 0 then least(competencies_chosen_at, ${now}::timestamptz) end,
          venues_chosen_at =
            case when ${venues.length} > 0 then least(venues_chosen_at, ${now}::timestamptz) end
        where id = ${region}`;
      yield* sql`delete from planned_venues where region = ${region}`;
      yield* sql`
        insert into planned_venues (region, venue)
        select ${region}::text, venue from unnest(${venues}::text[]) as venue`;
    }),
    checkRegionPlan({ region }),
  );

/** Each school of the list is judged too: a candidate that is too far away is not listed. */
export const listCandidates = (region: string, venue: string, schools: readonly string[]) =>
  perform(
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient;
      const now = yield* nowText;
      const known = yield* sql`select id from schools where id = any(${schools}::text[])`;
      const listed = yield* sql`
        update venues set candidate_schools = ${schools}::text[],
          schools_listed_at = least(schools_listed_at, ${now}::timestamptz)
        where id = ${venue} and region = ${region} returning id`;
      if (listed.length === 0 || known.length < schools.length) return yield* failNotThere;
    }),
    Effect.gen(function* () {
      const list = yield* checkSchoolList({ venue });
      const candidates = yield* Effect.forEach(
        schools,
        (school) => Effect.map(checkCandidateSchool({ venue, school }), aboutCandidate(venue, school)),
        { concurrency: "unbounded" },
      );
      return together([list, ...candidates]);
    }),
    // What is not known of a drive yet is reported: the venue cannot select the school before it is.
    { refuses: ({ findings }) => findings.some(({ status }) => status === "violated") },
  );

/** A check of facts does not say whom it is about. */
const aboutCandidate =
  (venue: string, school: string) =>
  ({ findings, ...verdict }: Verdict): Verdict => ({
    ...verdict,
    findings: findings.map((finding) => ({
      ...finding,
      subject: { kind: "candidate", id: `${venue}/${school}` },
    })),
  });

/** Several verdicts as one: refused if one is, else undetermined if one is. */
function together(verdicts: readonly Verdict[]): Verdict {
  const outcomes = verdicts.map(({ outcome }) => outcome);
  const outcome =
    (["refused", "undetermined"] as const).find((worse) => outcomes.includes(worse)) ?? "allowed";
  const turns = verdicts.flatMap(({ stableUntil }) => stableUntil ?? []).sort();
  return {
    outcome,
    findings: verdicts.flatMap(({ findings }) => findings),
    ...(turns[0] !== undefined && { stableUntil: turns[0] }),
  };
}
