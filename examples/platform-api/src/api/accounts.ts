/** What the platform's own services tell: accounts, links between them, diagnostic tests, trials attended. */

import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint";
import * as HttpApiGroup from "effect/http-api/HttpApiGroup";
import * as HttpApiSchema from "effect/http-api/HttpApiSchema";
import * as Schema from "effect/Schema";
import { Authorization } from "./caller.ts";
import { Id } from "./leaf.ts";
import { Forbidden, NotThere, TryAgainLater } from "./problems.ts";

const success = HttpApiSchema.NoContent;
const participant = { participant: Id };
const error = [Forbidden, NotThere, TryAgainLater] as const;

export class Accounts extends HttpApiGroup.make("accounts")
  .add(
    HttpApiEndpoint.put("registerParticipant", "/participants/:participant", {
      params: participant,
      payload: Schema.Struct({ school: Id }),
      success,
      error,
    }),
    HttpApiEndpoint.put("registerParent", "/parents/:parent", { params: { parent: Id }, success, error }),
    HttpApiEndpoint.put("linkAccounts", "/participants/:participant/links/:parent", {
      params: { participant: Id, parent: Id },
      success,
      error,
    }),
    HttpApiEndpoint.post("recordDiagnosticTest", "/participants/:participant/diagnostic-tests", {
      params: participant,
      success,
      error,
    }),
    HttpApiEndpoint.post("recordTrial", "/participants/:participant/trials", {
      params: participant,
      success,
      error,
    }),
  )
  .middleware(Authorization) {}
