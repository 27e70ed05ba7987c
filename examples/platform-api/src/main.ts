/** Starts the back end; SIGINT and SIGTERM stop it after what it is answering is answered. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime";
import * as Cause from "effect/Cause";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as Layer from "effect/Layer";
import * as Logger from "effect/Logger";
import { serverLayer } from "./server.ts";

// One line of JSON for each thing that is noted down.
const logs = Logger.layer([Logger.consoleJson]);

/** Some errors leave the sentence to what caused them, such as a port that is taken. */
const reasonOf = ({ message, cause }: Error): string =>
  message === "" && cause instanceof Error ? cause.message : message;

const program = Layer.launch(serverLayer).pipe(
  // What keeps it from starting is for who starts it: a sentence, no stack.
  Effect.tapError((error) =>
    Effect.annotateLogs(Effect.logFatal("could not start"), { because: reasonOf(error) }),
  ),
  Effect.provide(logs),
);

NodeRuntime.runMain(program, {
  disableErrorReporting: true,
  // A signal is how it is meant to end.
  teardown: (exit, onExit) => onExit(Exit.isSuccess(exit) || Cause.hasInterruptsOnly(exit.cause) ? 0 : 1),
});
