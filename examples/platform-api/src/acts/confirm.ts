/** Stage V, the parent's part: the confirmation, checked and written in one transaction, and its withdrawal. */
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import { type ConfirmationIds, requireConfirmation } from "upm-rules/effect";
import { callerOf } from "../authorization.ts";
import { happenedBy, nowText } from "../platform-clock.ts";
import { failConflict, failNotThere, failRefused } from "../problems/fail-with.ts";
import { isLinked, verdictForStranger } from "../reports/conditions.ts";
import { confirmationInForce, holds } from "../reports/confirmation-in-force.ts";
import { judgedHere, perform } from "./perform.ts";

/**
 * Of two parents who confirm a child at the same time one is told that the other has: whatever is decided about a child
 * locks the child's row, after the lesson's.
 */
export const confirm = (lesson: string, participant: string) =>
  Effect.gen(function* () {
    const { id: parent } = yield* callerOf("parent");
    const ids = { lesson, participant, parent };
    if (!(yield* isLinked(ids))) {
      const { verdict, timeZone } = yield* verdictForStranger(ids);
      return yield* failRefused(verdict, { timeZone });
    }
    const sql = yield* SqlClient.SqlClient;
    const act = Effect.gen(function* () {
      yield* lockForConfirmation(ids);
      const inForce = yield* confirmationInForce(ids);
      if (inForce !== undefined && (yield* judgedHere(holds(ids, inForce))))
        return inForce.parent === parent ? inForce.confirmedAt : yield* failConflict("already-confirmed");
      const confirmedAt = yield* nowText;
      const write = sql`
        insert into confirmations (lesson, participant, parent, confirmed_at)
        values (${lesson}, ${participant}, ${parent}, ${confirmedAt}::timestamptz)`;
      yield* perform(write, requireConfirmation(ids), { lesson });
      return confirmedAt;
    });
    return { confirmedAt: yield* sql.withTransaction(act) };
  });

/** The lesson stays as it is, and nobody else decides about the child, until the transaction has ended. */
const lockForConfirmation = ({ lesson, participant }: ConfirmationIds) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const [found] = yield* sql<{ readonly cancelledAt: string | null; readonly forwardedAt: string | null }>`
      select to_json(cancelled_at) #>> '{}' as "cancelledAt", to_json(link_forwarded_at) #>> '{}' as "forwardedAt"
      from lessons where id = ${lesson} for share`;
    const now = yield* nowText;
    if (found === undefined) return yield* failNotThere;
    if (happenedBy(now, found.cancelledAt)) return yield* failConflict("lesson-cancelled");
    if (!happenedBy(now, found.forwardedAt)) return yield* failConflict("link-not-forwarded");
    yield* lockChild(participant);
  });

const lockChild = (participant: string) =>
  Effect.flatMap(
    SqlClient.SqlClient,
    (sql) => sql`select id from participants where id = ${participant} for update`,
  );

/** Only who confirmed can withdraw; the rules have nothing to say of it. */
export const withdraw = (lesson: string, participant: string) =>
  Effect.gen(function* () {
    const { id: parent } = yield* callerOf("parent");
    const sql = yield* SqlClient.SqlClient;
    const act = Effect.gen(function* () {
      yield* lockChild(participant);
      const inForce = yield* confirmationInForce({ lesson, participant });
      if (inForce?.parent !== parent) return yield* failConflict("not-confirmed");
      yield* sql`
        update confirmations set withdrawn_at = ${yield* nowText}::timestamptz
        where lesson = ${lesson} and participant = ${participant}
          and confirmed_at = ${inForce.confirmedAt}::timestamptz`;
    });
    yield* sql.withTransaction(act);
  });
