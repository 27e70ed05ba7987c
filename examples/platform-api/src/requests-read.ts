/** A request that is not of the form that the API declares: all that is wrong with it, and where. */
import * as Effect from "effect/Effect";
import * as HttpApiMiddleware from "effect/http-api/HttpApiMiddleware";
import * as SchemaIssue from "effect/SchemaIssue";
import { Malformed } from "./api/problems.ts";
import { RequestsRead } from "./api/requests-read.ts";
import { callerLanguage } from "./problems/language.ts";
import { sentences } from "./problems/sentences.ts";

const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1({
  leafHook: (issue) =>
    issue._tag === "MissingKey" ? "Expected a value" : SchemaIssue.defaultLeafHook(issue),
});

export const requestsReadLayer = HttpApiMiddleware.layerSchemaErrorTransform(RequestsRead, (error) => {
  const { kind, cause } = error;
  // What the platform itself cannot write is a fault of its own.
  if (kind === "Body" || kind === "ResponseHeaders") return Effect.fail(error);
  const part = ({ Params: "path", Query: "query", Headers: "headers", Payload: "body" } as const)[kind];
  const issues = issuesOf(cause.issue).issues.map(({ path, message }) => ({
    in: part,
    pointer: pointerOf(path ?? []),
    expected: message.replace(/^Expected /, ""),
  }));
  return Effect.flatMap(callerLanguage, (language) =>
    Effect.fail(new Malformed({ detail: sentences[language].malformed, issues })),
  );
});

function pointerOf(path: readonly (PropertyKey | { readonly key: PropertyKey })[]): string {
  const keys = path.map((step) => String(typeof step === "object" ? step.key : step));
  return keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
