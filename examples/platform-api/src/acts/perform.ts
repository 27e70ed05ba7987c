/** An act of someone: written and judged in one transaction, so that what the rules refuse leaves no trace. */
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as SqlClient from "effect/sql/SqlClient";
import type { Verdict } from "upm-rules";
import type { LookupError, OutsideFacts } from "upm-rules/effect";
import { layerOverSql } from "../database/sources-over-sql.ts";
import { nowText } from "../platform-clock.ts";
import { failRefused } from "../problems/fail-with.ts";
import { callerLanguage } from "../problems/language.ts";
import { spokenVerdict } from "../problems/spoken.ts";
import { timeZoneOf } from "../reports/time-zone-of.ts";

/** Judges by the rows that this transaction sees, its own among them: the facts must come by its connection. */
export const judgedHere = <A, E>(check: Effect.Effect<A, E, OutsideFacts>) =>
  Effect.provide(check, Layer.fresh(layerOverSql), { local: true });

/**
 * What makes the platform refuse an act whose verdict this is. Lateness refuses only what is checked by `require…`,
 * creating a lesson and confirming; of other acts it is reported (reading 10).
 */
export type Refusing = (verdict: Verdict) => boolean;

/** A condition does not hold, or it is not known whether it does. */
export const brokenConditions: Refusing = ({ findings }) =>
  findings.some(({ status }) => status === "violated" || status === "unknown");

/** Nothing: what happened is taken down, whatever the rules say of it. */
export const nothing: Refusing = () => false;

/** What a `require…` fails with. */
type Required = { readonly _tag: `${string}Refused` | `${string}Undetermined`; readonly verdict: Verdict };

/** How an act is judged: what refuses it, and which lesson it is about, in whose zone dates are said. */
interface Judging {
  readonly refuses?: Refusing;
  readonly lesson?: string;
}

/** Does an act: `write`, then `check`. The answer is the verdict; a refusal undoes the act. */
export const perform = <E, R>(
  write: Effect.Effect<unknown, E, R>,
  check: Effect.Effect<Verdict, LookupError | Required, OutsideFacts>,
  { refuses = brokenConditions, lesson }: Judging = {},
) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const act = Effect.gen(function* () {
      yield* write;
      const telling = { timeZone: lesson === undefined ? undefined : yield* timeZoneOf(lesson) };
      const verdict = yield* judgedHere(check).pipe(
        Effect.catchIf(isRequired, ({ verdict }) => failRefused(verdict, telling)),
      );
      if (refuses(verdict)) return yield* failRefused(verdict, telling);
      return spokenVerdict(verdict, yield* nowText, yield* callerLanguage, telling);
    });
    return yield* sql.withTransaction(act);
  });

const isRequired = (error: LookupError | Required): error is Required => "verdict" in error;
