/** Who calls: found by the key, and told to whatever answers. */
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as Redacted from "effect/Redacted";
import * as SqlClient from "effect/sql/SqlClient";
import { Authorization, CalendarAuthorization, Caller, type CallerKind } from "./api/caller.ts";
import { actorOf } from "./database/keys.ts";
import { databaseAnswers } from "./problems/database-answers.ts";
import { failForbidden, failUnauthorized } from "./problems/fail-with.ts";

const callerWith = (credential: Redacted.Redacted) =>
  Effect.gen(function* () {
    const key = Redacted.value(credential);
    // What nobody could have been given is not looked up.
    if (key === "" || key.length > 500) return yield* failUnauthorized;
    return (yield* databaseAnswers(actorOf(key))) ?? (yield* failUnauthorized);
  });

export const authorizationLayer = Layer.effectContext(
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient;
    const withCaller = <A, E, R>(answer: Effect.Effect<A, E, R>, credential: Redacted.Redacted) =>
      callerWith(credential).pipe(
        Effect.provideService(SqlClient.SqlClient, sql),
        Effect.flatMap((caller) => Effect.provideService(answer, Caller, caller)),
      );
    return yield* Layer.build(
      Layer.mergeAll(
        Layer.succeed(Authorization, {
          bearer: (answer, { credential }) => withCaller(answer, credential),
        }),
        Layer.succeed(CalendarAuthorization, {
          bearer: (answer, { credential }) => withCaller(answer, credential),
          key: (answer, { credential }) => withCaller(answer, credential),
        }),
      ),
    );
  }),
);

/** The caller, where it is of one of these kinds. */
export const callerOf = <Kind extends CallerKind>(...kinds: readonly Kind[]) =>
  Effect.flatMap(Caller, ({ kind, id }) => {
    const expected = kinds.find((one) => one === kind);
    return expected === undefined ? failForbidden : Effect.succeed({ kind: expected, id });
  });
