/** Answers what `api/system.ts` declares. */
import * as Effect from "effect/Effect";
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder";
import * as SqlClient from "effect/sql/SqlClient";
import { PlatformApi } from "../api/platform-api.ts";
import { databaseAnswers } from "../problems/database-answers.ts";

const ok = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient;
  yield* sql`select 1`;
  return { status: "ok" as const };
});

export const systemLayer = HttpApiBuilder.group(PlatformApi, "system", (handlers) =>
  handlers.handleAll({ health: () => databaseAnswers(ok) }),
);
