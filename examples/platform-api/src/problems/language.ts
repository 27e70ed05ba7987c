/** The caller's language, by the header `Accept-Language`; Russian where it asks for neither. */
import * as Effect from "effect/Effect";
import * as HttpServerRequest from "effect/http/HttpServerRequest";
import Negotiator from "negotiator";

export type Language = "ru" | "en";

export const callerLanguage: Effect.Effect<Language, never, HttpServerRequest.HttpServerRequest> = Effect.map(
  HttpServerRequest.HttpServerRequest,
  ({ headers }) => (new Negotiator({ headers }).language(["ru", "en"]) === "en" ? "en" : "ru"),
);
