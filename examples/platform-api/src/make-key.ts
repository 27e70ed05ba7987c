/** npm run key -- KIND ID: makes a key for an actor and shows it, once. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime";
import * as NodeServices from "@effect/platform-node/NodeServices";
import * as Console from "effect/Console";
import * as Effect from "effect/Effect";
import { callerKinds } from "./api/caller.ts";
import { databaseLayer } from "./database/database.ts";
import { makeKey } from "./database/keys.ts";

const [wanted, id] = process.argv.slice(2);
const kind = callerKinds.find((one) => one === wanted);

const program =
  kind === undefined || !id
    ? Effect.andThen(
        Console.error(`expected a kind of actor (${callerKinds.join(", ")}) and its id`),
        Effect.sync(() => {
          process.exitCode = 2;
        }),
      )
    : Effect.flatMap(makeKey({ kind, id }), Console.log).pipe(
        Effect.provide(databaseLayer),
        Effect.provide(NodeServices.layer),
      );

NodeRuntime.runMain(program);
