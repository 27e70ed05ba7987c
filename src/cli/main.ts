#!/usr/bin/env node
import { parentPort } from "node:worker_threads";
import manifest from "../../package.json" with { type: "json" };
import { isInvalidFestival } from "../issues/invalid-festival.js";
import { sentenceOf } from "../issues/issue.js";
import { print } from "./output.js";
import { plainText } from "./plain-text.js";
import { reasonOf } from "./read-document.js";
import { BadUsage, readArguments, usage } from "./usage.js";

/**
 * Does what the arguments ask, and answers the exit code.
 *
 * Each command is loaded when it is asked for: what the others need, Effect above all, takes longer than most of them.
 */
async function run(args: readonly string[]): Promise<number> {
  const request = readArguments(args);
  switch (request.command) {
    case "help":
      await print(usage);
      return 0;
    case "version":
      await print(`${manifest.version}\n`);
      return 0;
    case "schema": {
      const { festivalJsonSchema } = await import("../schema/json-schema.js");
      await print(`${JSON.stringify(festivalJsonSchema(), null, 2)}\n`);
      return 0;
    }
    case "explain": {
      const { explain } = await import("./explain.js");
      await print(explain(request.clause, request.lang));
      return 0;
    }
    case "duties": {
      const { duties } = await import("./duties.js");
      return await duties(request.file, request.options);
    }
    case "convert": {
      const { convert } = await import("./convert.js");
      return await convert(request.file, request.output);
    }
    case "check": {
      const { check } = await import("./check.js");
      return await check(request.file, request.options);
    }
  }
}

/** What went wrong, for the one who called; nothing of it on standard output. */
function complain(error: unknown): void {
  if (isInvalidFestival(error)) {
    for (const issue of error.issues)
      process.stderr.write(`${plainText(`${issue.pointer}: ${sentenceOf(issue)}`)}\n`);
  } else if (error instanceof BadUsage) {
    process.stderr.write(
      `${error.message.split("\n").map(plainText).join("\n")}\nupm-rules --help says how it is used\n`,
    );
  } else {
    process.stderr.write(
      "upm-rules failed: this is a mistake in upm-rules itself; please report it with its version\n",
    );
  }
}

async function runAsProgram(): Promise<void> {
  // A pipe that is closed, as by `head`, wants no more: that is no failure. What cannot be written otherwise is.
  let unwritten = false;
  process.stderr.on("error", () => {});
  process.stdout.on("error", (error: { readonly code?: string }) => {
    if (error.code === "EPIPE" || unwritten) return;
    unwritten = true;
    process.exitCode = 2;
    process.stderr.write(`cannot write standard output: ${reasonOf(error)}\n`);
  });
  try {
    const code = await run(process.argv.slice(2));
    process.exitCode = unwritten ? 2 : code;
  } catch (error) {
    complain(error);
    process.exitCode = 2;
  }
}

if (parentPort === null) {
  await runAsProgram();
} else {
  // The threads that read lines run this file too.
  const { readAsTold } = await import("./lines/thread.js");
  readAsTold(parentPort);
}
