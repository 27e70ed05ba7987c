/** For those who run it. */

import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint";
import * as HttpApiGroup from "effect/http-api/HttpApiGroup";
import * as Schema from "effect/Schema";
import { TryAgainLater } from "./problems.ts";

export class System extends HttpApiGroup.make("system").add(
  // Whether it can answer: the database is asked.
  HttpApiEndpoint.get("health", "/health", {
    success: Schema.Struct({ status: Schema.Literal("ok") }),
    error: TryAgainLater,
  }),
) {}
