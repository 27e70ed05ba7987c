/** Stage III: a venue selects a school, makes contact and proposes; the school reads the guidelines and agrees. */
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import { checkAgreement, requireCandidateSchool } from "upm-rules/effect";
import { callerOf } from "../authorization.ts";
import { happenedBy, nowText } from "../platform-clock.ts";
import { failConflict, failNotThere } from "../problems/fail-with.ts";
import { perform } from "./perform.ts";

interface Pair {
  readonly venue: string;
  readonly school: string;
}

interface Terms {
  readonly competencies: readonly string[];
  readonly dates: readonly string[];
}

/** The caller is that side of the pair; the pair of others is not there for it. */
const callerIs = <Side extends "venue" | "school">(pair: Pair, ...sides: readonly Side[]) =>
  Effect.flatMap(callerOf(...sides), (caller) =>
    pair[caller.kind] === caller.id ? Effect.succeed(caller.kind) : failNotThere,
  );

/** Stage II decides whom a venue may select. */
export const selectSchool = (pair: Pair) =>
  perform(
    Effect.gen(function* () {
      yield* callerIs(pair, "venue");
      const sql = yield* SqlClient.SqlClient;
      yield* sql`
        insert into agreements (venue, school, selected_at, competencies)
        values (${pair.venue}, ${pair.school}, ${yield* nowText}::timestamptz, '{}')
        on conflict (venue, school) do update set selected_at = least(agreements.selected_at, excluded.selected_at)`;
    }),
    Effect.andThen(requireCandidateSchool(pair), checkAgreement(pair)),
  );

/** What one of the two has done is done from its first instant on. */
const firstDone = (pair: Pair, column: "contacted_at" | "guidelines_read_at") =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const now = yield* nowText;
    const updated = yield* sql`
      update agreements set ${sql(column)} = least(${sql(column)}, ${now}::timestamptz)
      where venue = ${pair.venue} and school = ${pair.school} and selected_at <= ${now}::timestamptz returning venue`;
    if (updated.length === 0) return yield* failConflict("not-selected");
  });

export const makeContact = (pair: Pair) =>
  perform(Effect.andThen(callerIs(pair, "venue"), firstDone(pair, "contacted_at")), checkAgreement(pair));

export const readGuidelines = (pair: Pair) =>
  perform(
    Effect.andThen(callerIs(pair, "school"), firstDone(pair, "guidelines_read_at")),
    checkAgreement(pair),
  );

/** The venue proposes by agreeing first; other terms than before want the school's agreement anew. */
export const agree = (pair: Pair, terms: Terms) =>
  perform(
    Effect.gen(function* () {
      const side = yield* callerIs(pair, "venue", "school");
      const known = yield* knownTerms(pair);
      const now = yield* nowText;
      if (side === "school") return yield* agreeAsSchool(pair, terms, known, now);
      return yield* proposeAsVenue(pair, terms, known, now);
    }),
    checkAgreement(pair),
  );

/** What the venue has proposed; the agreement is locked until the act is over. */
const knownTerms = ({ venue, school }: Pair) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const [known] = yield* sql<
      Terms & { readonly selectedAt: string | null; readonly proposedAt: string | null }
    >`
      select competencies, coalesce(dates::text[], '{}') as dates,
        to_json(selected_at) #>> '{}' as "selectedAt", to_json(venue_agreed_at) #>> '{}' as "proposedAt"
      from agreements where venue = ${venue} and school = ${school} for update`;
    const now = yield* nowText;
    if (known === undefined || !happenedBy(now, known.selectedAt)) return yield* failConflict("not-selected");
    const { competencies, dates, proposedAt } = known;
    return { competencies, dates, isProposed: happenedBy(now, proposedAt) };
  });

type KnownTerms = Effect.Success<ReturnType<typeof knownTerms>>;

const sameTerms = (one: Terms, other: Terms) => {
  const text = ({ competencies, dates }: Terms) =>
    JSON.stringify([competencies.toSorted(), dates.toSorted()]);
  return text(one) === text(other);
};

const agreeAsSchool = ({ venue, school }: Pair, terms: Terms, known: KnownTerms, now: string) =>
  Effect.gen(function* () {
    if (!known.isProposed) return yield* failConflict("nothing-proposed");
    if (!sameTerms(known, terms)) return yield* failConflict("other-terms");
    const sql = yield* SqlClient.SqlClient;
    yield* sql`
      update agreements set school_agreed_at = least(school_agreed_at, ${now}::timestamptz)
      where venue = ${venue} and school = ${school}`;
  });

const proposeAsVenue = ({ venue, school }: Pair, terms: Terms, known: KnownTerms, now: string) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    if (known.isProposed && sameTerms(known, terms)) return;
    yield* sql`
      update agreements set competencies = ${terms.competencies}::text[], dates = ${terms.dates}::date[],
        venue_agreed_at = ${now}::timestamptz, school_agreed_at = null
      where venue = ${venue} and school = ${school}`;
  });
