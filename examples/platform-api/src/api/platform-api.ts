/** The whole API as a value: routes, OpenAPI document and typed clients come of it. */
import * as HttpApi from "effect/http-api/HttpApi";
import * as OpenApi from "effect/http-api/OpenApi";
import { Accounts } from "./accounts.ts";
import { Agreements } from "./agreements.ts";
import { Confirmations } from "./confirmations.ts";
import { Duties } from "./duties.ts";
import { Lessons } from "./lessons.ts";
import { RegionPlans } from "./region-plans.ts";
import { RequestsNoted, RequestsRead } from "./requests-read.ts";
import { System } from "./system.ts";

export class PlatformApi extends HttpApi.make("platform")
  .add(RegionPlans, Agreements, Lessons, Confirmations, Accounts, Duties, System)
  .middleware(RequestsRead)
  .middleware(RequestsNoted)
  // All that is wrong with a body, not the first of it.
  .annotate(HttpApi.PayloadParseOptions, { errors: "all" })
  .annotateMerge(
    OpenApi.annotations({
      title: "A platform for professional skills lessons",
      version: "1.0.0",
      description:
        "Prepares lessons by the rules of 2020. Refusals are problem documents with their findings.",
    }),
  ) {}
