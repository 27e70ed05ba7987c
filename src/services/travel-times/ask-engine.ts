import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as Result from "effect/Result";
import * as Schedule from "effect/Schedule";
import * as Semaphore from "effect/Semaphore";
import { errorName } from "../error-name.js";
import { Unavailable } from "../errors.js";
import { halvesOf, type Leg, type Matrix } from "./matrices.js";
import type { EngineDrive, MatrixAnswer, RoutingEngine } from "./routing-engine.js";

/** How many requests are under way at the same time, at most: a routing engine reckons each on a core. */
const requestsAtOnce = 4;

/** Notes what each leg of a matrix comes to. */
type Note = (leg: Leg, exit: Exit.Exit<EngineDrive, Unavailable>) => void;

/** How an engine is asked for matrices: by its `request` or its `requestAgain`, both among the same few at once. */
export interface Asking {
  readonly engine: RoutingEngine;
  readonly request: RoutingEngine["request"];
  readonly permits: Semaphore.Semaphore;
}

export function permitsOfEngine(): Semaphore.Semaphore {
  return Semaphore.makeUnsafe(requestsAtOnce);
}

/** Asks for a matrix; what fails fails for its own legs only. */
export function noteDrives(asking: Asking, matrix: Matrix, note: Note): Effect.Effect<void> {
  const noteEach = (exitAt: (row: number, column: number) => Exit.Exit<EngineDrive, Unavailable>) =>
    matrix.from.forEach((from, row) => {
      matrix.to.forEach((to, column) => {
        note({ from, to }, exitAt(row, column));
      });
    });
  return Effect.flatMap(Effect.result(answered(asking, matrix)), (result): Effect.Effect<void> => {
    if (Result.isFailure(result)) {
      const { source } = asking.engine;
      const reason = `the routing engine ${source} gave none: ${result.failure}`;
      const failed = Exit.fail(new Unavailable({ kind: "drive-time", reason }));
      return Effect.sync(() => noteEach(() => failed));
    }
    const answer = result.success;
    if ("drives" in answer) {
      return Effect.sync(() => noteEach((row, column) => Exit.succeed(answer.drives[row]?.[column])));
    }
    if (matrix.from.length * matrix.to.length === 1) {
      return Effect.sync(() => noteEach(() => Exit.succeed(answer.refusedFor)));
    }
    // One leg is enough for an engine to refuse a whole matrix: the halves without it are answered.
    return Effect.forEach(halvesOf(matrix), (half) => noteDrives(asking, half, note), {
      concurrency: 2,
      discard: true,
    });
  });
}

/** What an answer says that is one; otherwise why there is none. */
type Answered = Effect.Effect<Exclude<MatrixAnswer, { readonly failed: string }>, string>;

/** The answer to a matrix, asked for again where a failure may pass. */
function answered(asking: Asking, matrix: Matrix): Answered {
  const { retries = 3, backOff = 200 } = asking.engine.options;
  // Who waits before a repetition does not keep others from asking.
  return asking.permits.withPermit(asked(asking, matrix)).pipe(
    Effect.retry({ times: retries, schedule: Schedule.exponential(backOff) }),
    Effect.flatMap(
      (answer): Answered => ("failed" in answer ? Effect.fail(answer.failed) : Effect.succeed(answer)),
    ),
  );
}

/** One request, and what its answer says; fails for a reason that may pass. */
function asked(asking: Asking, matrix: Matrix): Effect.Effect<MatrixAnswer, string> {
  const { engine } = asking;
  const { fetch, timeout = 10_000 } = engine.options;
  const { url, ...request } = asking.request(matrix.from, matrix.to);
  return Effect.tryPromise({
    try: async (signal) => {
      const response = await fetch(url, { ...request, signal });
      return { status: response.status, text: await response.text() };
    },
    catch: (error) => {
      const name = errorName(error);
      return name === undefined ? "no connection" : `no connection (${name})`;
    },
  }).pipe(
    Effect.timeoutOrElse({
      duration: timeout,
      orElse: () => Effect.fail(`no answer within ${timeout} milliseconds`),
    }),
    Effect.flatMap(({ status, text }): Effect.Effect<MatrixAnswer, string> => {
      if (status >= 500 || status === 429) return Effect.fail(`it answered ${status}`);
      const answer = engine.read(status, jsonIn(text));
      const isWhole = !("drives" in answer) || isOf(matrix, answer.drives);
      return Effect.succeed(isWhole ? answer : { failed: "its matrix has another size" });
    }),
  );
}

function isOf({ from, to }: Matrix, rows: ReadonlyArray<readonly unknown[]>): boolean {
  return rows.length === from.length && rows.every((row) => row.length === to.length);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
