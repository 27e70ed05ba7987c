/** What all endpoints share: a request that cannot be read is told what was expected, and where; each is noted down. */
import * as HttpApiMiddleware from "effect/http-api/HttpApiMiddleware";
import { Malformed } from "./problems.ts";

export class RequestsRead extends HttpApiMiddleware.Service<RequestsRead>()("platform/RequestsRead", {
  error: Malformed,
}) {}

export class RequestsNoted extends HttpApiMiddleware.Service<RequestsNoted>()("platform/RequestsNoted") {}
