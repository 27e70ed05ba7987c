/** The confirmation of a child for a lesson that is in force now: the latest that was not withdrawn. */
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import { checkConfirmation } from "upm-rules/effect";
import { asOf, instantText, nowText } from "../platform-clock.ts";

interface InForce {
  readonly parent: string;
  readonly confirmedAt: string;
}

export const confirmationInForce = (ids: { readonly lesson: string; readonly participant: string }) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const now = yield* nowText;
    const [latest] = yield* sql<InForce & { readonly withdrawn: boolean }>`
      select parent, to_json(confirmed_at) #>> '{}' as "confirmedAt",
        coalesce(withdrawn_at <= ${now}::timestamptz, false) as withdrawn
      from confirmations where lesson = ${ids.lesson} and participant = ${ids.participant}
        and confirmed_at <= ${now}::timestamptz
      order by confirmed_at desc limit 1`;
    if (latest?.withdrawn !== false) return undefined;
    return { parent: latest.parent, confirmedAt: instantText(latest.confirmedAt) };
  });

/**
 * Whether the rules allow it, judged as of itself: what is put right later does not heal a confirmation, and the parent
 * confirms again (reading 8). The platform lets through none that does not hold; a document that it was filled with may.
 */
export const holds = (ids: { readonly lesson: string; readonly participant: string }, inForce: InForce) =>
  Effect.map(
    asOf(inForce.confirmedAt, checkConfirmation({ ...ids, parent: inForce.parent })),
    ({ outcome }) => outcome === "allowed",
  );
