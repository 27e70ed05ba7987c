/** Every request is counted, timed and noted down, with its endpoint and never its address: ids are of people at times. */
import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as HttpServerError from "effect/http/HttpServerError";
import type { HttpServerResponse } from "effect/http/HttpServerResponse";
import * as Layer from "effect/Layer";
import * as Metric from "effect/Metric";
import { RequestsNoted } from "./api/requests-read.ts";

const requests = Metric.counter("http_requests", { description: "Requests answered", incremental: true });
const seconds = Metric.histogram("http_request_seconds", {
  description: "Seconds until a request was answered",
  boundaries: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

/** The status that an answer has, or will have; 499 where the caller has gone. */
const statusOf = (exit: Exit.Exit<HttpServerResponse, unknown>): Effect.Effect<number> =>
  Exit.isSuccess(exit)
    ? Effect.succeed(exit.value.status)
    : Effect.map(HttpServerError.causeResponse(exit.cause), ([{ status }]) => status);

export const requestsNotedLayer = Layer.succeed(RequestsNoted, (answer, { endpoint }) =>
  Effect.gen(function* () {
    const name = endpoint.identifier;
    const start = yield* Clock.monotonicTimeNanos;
    const note = (exit: Exit.Exit<HttpServerResponse, unknown>) =>
      Effect.gen(function* () {
        const took = Number((yield* Clock.monotonicTimeNanos) - start) / 1e9;
        const status = yield* statusOf(exit);
        yield* Metric.update(Metric.withAttributes(requests, { endpoint: name, status: String(status) }), 1);
        yield* Metric.update(Metric.withAttributes(seconds, { endpoint: name }), took);
        const noted = { endpoint: name, method: endpoint.method, status, seconds: took };
        yield* Effect.annotateLogs(Effect.logInfo("request"), noted);
      });
    return yield* Effect.onExit(answer, note);
  }),
);
