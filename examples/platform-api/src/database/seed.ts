/** A festival to begin with: `SEED` names its document; its actors get keys that anybody can guess. */
import { readFile } from "node:fs/promises";
import * as Config from "effect/Config";
import * as Data from "effect/Data";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as Option from "effect/Option";
import * as SqlClient from "effect/sql/SqlClient";
import { decodeFestivalEffect } from "upm-rules/schema";
import { fillTables } from "./fill-tables.ts";
import { makeDemoKeys } from "./keys.ts";

class UnreadableSeed extends Data.TaggedError("UnreadableSeed")<{ readonly message: string }> {}

/** Fills empty tables, and leaves others alone. Of several programs that start at once one fills, and the others wait. */
export const seedLayer = Layer.effectDiscard(
  Effect.gen(function* () {
    const file = yield* Config.option(Config.String("SEED"));
    if (Option.isNone(file)) return;
    const sql = yield* SqlClient.SqlClient;
    const fill = Effect.gen(function* () {
      yield* sql`lock table regions in share row exclusive mode`;
      const filled = yield* sql`select id from regions limit 1`;
      if (filled.length > 0) return;
      const festival = yield* readSeed(file.value);
      yield* Effect.andThen(fillTables(festival), makeDemoKeys);
      yield* Effect.logInfo("filled with the festival of the document, with keys to try it").pipe(
        Effect.annotateLogs({
          lessons: festival.lessons.length,
          confirmations: festival.confirmations.length,
        }),
      );
    });
    yield* sql.withTransaction(fill);
  }),
);

const readSeed = (file: string) =>
  Effect.gen(function* () {
    const document = yield* Effect.tryPromise({
      try: async (): Promise<unknown> => JSON.parse(await readFile(file, "utf8")),
      catch: () =>
        new UnreadableSeed({
          message: `SEED: expected a festival document, nothing to read in ${file}`,
        }),
    });
    return yield* decodeFestivalEffect(document);
  });
