/** Whatever fails is a problem document: what no endpoint answers for, too, such as an address that there is not. */
import * as ByteSize from "effect/ByteSize";
import * as Cause from "effect/Cause";
import * as Effect from "effect/Effect";
import * as HttpIncomingMessage from "effect/http/HttpIncomingMessage";
import * as HttpRouter from "effect/http/HttpRouter";
import * as HttpServerError from "effect/http/HttpServerError";
import type { HttpServerRequest } from "effect/http/HttpServerRequest";
import * as HttpServerResponse from "effect/http/HttpServerResponse";
import * as ProblemDetails from "effect/http/ProblemDetails";
import type { unhandled } from "effect/Types";
import { callerLanguage, type Language } from "./language.ts";
import { type Sentences, sentences } from "./sentences.ts";

/** A whole schedule fits; what is larger is not read to its end. */
const largestBody = ByteSize.fromInputUnsafe("2 MB");

/** For who is told to try again later: a database is seldom back sooner. */
const secondsToWait = "5";

type Said = Extract<keyof Sentences, "tooLarge" | "cannotBeRead" | "noSuchRoute" | "fault">;

type Heading = readonly [title: string, said: Said];

const unreadable: Heading = ["The request cannot be read", "cannotBeRead"];
const fault: Heading = ["A fault of the platform", "fault"];

const headings: Readonly<Record<number, Heading>> = {
  404: ["There is nothing here", "noSuchRoute"],
  405: ["There is nothing here", "noSuchRoute"],
  413: ["The body is too large", "tooLarge"],
  415: ["The body is of another kind", "cannotBeRead"],
};

function problem(status: number, language: Language) {
  const [title, said] = headings[status] ?? (status < 500 ? unreadable : fault);
  return ProblemDetails.toResponse({
    type: ProblemDetails.blankType,
    status,
    title,
    detail: sentences[language][said],
  });
}

const isProblem = ({ headers }: HttpServerResponse.HttpServerResponse) =>
  headers["content-type"]?.startsWith(ProblemDetails.contentType) === true;

export const everyFailureIsAProblem = HttpRouter.middleware(
  (answer): Effect.Effect<HttpServerResponse.HttpServerResponse, unhandled, HttpServerRequest> =>
    Effect.gen(function* () {
      const language = yield* callerLanguage;
      const [response, cause] = yield* answer.pipe(
        Effect.provideService(HttpIncomingMessage.MaxBodySize, largestBody),
        Effect.map((answered) => [answered, Cause.empty] as const),
        Effect.catchCause(HttpServerError.causeResponse),
      );
      if (response.status >= 500 && !isProblem(response)) yield* Effect.logError("a fault", cause);
      if (response.status === 503)
        return HttpServerResponse.setHeader(response, "retry-after", secondsToWait);
      return response.status < 400 || isProblem(response) ? response : problem(response.status, language);
    }),
  { global: true },
);
