import * as Effect from "effect/Effect";
import * as Schedule from "effect/Schedule";
import * as Semaphore from "effect/Semaphore";
import { Unavailable } from "../errors.js";
import { halvesOf, type Matrix } from "./matrices.js";
import type { EngineDrive, MatrixAnswer, RoutingEngine } from "./routing-engine.js";

/** A request that did not succeed; some reasons may pass. */
interface Failed {
  readonly mayPass: boolean;
  readonly reason: string;
}

/** How many requests are under way at the same time, at most: a routing engine reckons each on a core. */
const requestsAtOnce = 4;

/** The drives of a matrix, a row for each place of departure. */
type DrivesOf = (matrix: Matrix) => Effect.Effect<ReadonlyArray<readonly EngineDrive[]>, Unavailable>;

/** Asks an engine for matrices, by its `request` and by its `requestAgain`. */
export function askingEngine(engine: RoutingEngine): {
  readonly drivesOf: DrivesOf;
  readonly drivesAgain: DrivesOf | undefined;
} {
  const permits = Semaphore.makeUnsafe(requestsAtOnce);
  const { request, requestAgain } = engine;
  return {
    drivesOf: drivesBy({ engine, request, permits }),
    drivesAgain: requestAgain && drivesBy({ engine, request: requestAgain, permits }),
  };
}

/** How matrices are asked for. */
interface Asking {
  readonly engine: RoutingEngine;
  readonly request: RoutingEngine["request"];
  readonly permits: Semaphore.Semaphore;
}

function drivesBy(asking: Asking): DrivesOf {
  const { engine } = asking;
  const drivesOf: DrivesOf = (matrix) =>
    Effect.flatMap(answered(asking, matrix), (answer): ReturnType<DrivesOf> => {
      if ("drives" in answer) return Effect.succeed(answer.drives);
      if ("failed" in answer) return Effect.fail(unavailable(engine, answer.failed));
      if (matrix.from.length * matrix.to.length === 1) return Effect.succeed([[answer.refusedFor]]);
      // One leg is enough for an engine to refuse a whole matrix: the halves without it are answered.
      const [first, second] = halvesOf(matrix);
      const halves = Effect.all([drivesOf(first), drivesOf(second)], { concurrency: 2 });
      return Effect.map(halves, ([left, right]) =>
        first.from.length === matrix.from.length
          ? left.map((row, index) => [...row, ...(right[index] ?? [])])
          : [...left, ...right],
      );
    });
  return drivesOf;
}

function unavailable({ source }: RoutingEngine, reason: string): Unavailable {
  return new Unavailable({ kind: "drive-time", reason: `the routing engine ${source} gave none: ${reason}` });
}

/** The answer to a matrix, asked for again where a failure may pass. */
function answered(asking: Asking, matrix: Matrix): Effect.Effect<MatrixAnswer, Unavailable> {
  const { engine, permits } = asking;
  const { retries = 3, backOff = 200 } = engine.options;
  // Who waits before a repetition does not keep others from asking.
  return permits.withPermit(asked(asking, matrix)).pipe(
    Effect.retry({
      while: ({ mayPass }) => mayPass,
      times: retries,
      schedule: Schedule.exponential(backOff),
    }),
    Effect.mapError(({ reason }) => unavailable(engine, reason)),
  );
}

/** One request, and what its answer says. */
function asked(asking: Asking, matrix: Matrix): Effect.Effect<MatrixAnswer, Failed> {
  const { engine } = asking;
  const { fetch, timeout = 10_000 } = engine.options;
  const { url, ...request } = asking.request(matrix.from, matrix.to);
  return Effect.tryPromise({
    try: async (signal) => {
      const response = await fetch(url, { ...request, signal });
      return { status: response.status, text: await response.text() };
    },
    catch: (error): Failed => ({ mayPass: true, reason: `no connection${nameOf(error)}` }),
  }).pipe(
    Effect.timeoutOrElse({
      duration: timeout,
      orElse: () =>
        Effect.fail<Failed>({ mayPass: true, reason: `no answer within ${timeout} milliseconds` }),
    }),
    Effect.flatMap(({ status, text }): Effect.Effect<MatrixAnswer, Failed> => {
      if (status >= 500 || status === 429)
        return Effect.fail({ mayPass: true, reason: `it answered ${status}` });
      const answer = engine.read(status, jsonIn(text));
      const isWhole = !("drives" in answer) || isOf(matrix, answer.drives);
      return Effect.succeed(isWhole ? answer : { failed: "its matrix has another size" });
    }),
  );
}

/** Of an error only its name: its message may hold the URL, with places in it. */
function nameOf(error: unknown): string {
  return error instanceof Error ? ` (${error.name})` : "";
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
