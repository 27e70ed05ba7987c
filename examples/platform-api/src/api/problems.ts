/** Every refusal is a problem document (RFC 9457); `detail` and the findings are in the caller's language. */

import * as HttpApiError from "effect/http-api/HttpApiError";
import * as Schema from "effect/Schema";
import { Outcome, SpokenFinding } from "./spoken-finding.ts";

const typed = <const Name extends string>(name: Name) => `urn:upm-platform:${name}` as const;

/** What is wrong with a request, and where. */
export const RequestIssue = Schema.Struct({
  in: Schema.Literals(["path", "query", "headers", "body"]),
  /** A JSON pointer into it. */
  pointer: Schema.String,
  expected: Schema.String,
});

export class Malformed extends HttpApiError.Problem<Malformed>()(
  "Malformed",
  { type: typed("malformed"), status: 400, title: "The request is malformed" },
  { issues: Schema.Array(RequestIssue) },
) {}

export class Unauthorized extends HttpApiError.Problem<Unauthorized>()("Unauthorized", {
  type: typed("unauthorized"),
  status: 401,
  title: "A valid key is needed",
}) {}

export class Forbidden extends HttpApiError.Problem<Forbidden>()("Forbidden", {
  type: typed("forbidden"),
  status: 403,
  title: "This is for another actor to do",
}) {}

/** There is no such thing, or it is not the caller's: which of both is nobody's business. */
export class NotThere extends HttpApiError.Problem<NotThere>()("NotThere", {
  type: typed("not-there"),
  status: 404,
  title: "There is no such thing, or it is not yours",
}) {}

/** The rules do not allow it, or cannot say; the findings say why, and how it can be put right. */
export class Refused extends HttpApiError.Problem<Refused>()(
  "Refused",
  { type: typed("refused"), status: 409, title: "The rules do not allow it" },
  { outcome: Outcome, findings: Schema.Array(SpokenFinding) },
) {}

/** It cannot be done as things stand, for a reason of the platform's own. */
export class Conflict extends HttpApiError.Problem<Conflict>()(
  "Conflict",
  { type: typed("conflict"), status: 409, title: "It cannot be done as things stand" },
  { reason: Schema.String },
) {}

/** The database did not answer. Most acts may be asked for again: what was done is not done twice. */
export class TryAgainLater extends HttpApiError.Problem<TryAgainLater>()("TryAgainLater", {
  type: typed("try-again-later"),
  status: 503,
  title: "The platform cannot answer now",
}) {}
