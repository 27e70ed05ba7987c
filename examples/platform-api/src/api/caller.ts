/** Who calls: every actor has a key of its own. */
import * as Context from "effect/Context";
import * as HttpApiMiddleware from "effect/http-api/HttpApiMiddleware";
import * as HttpApiSecurity from "effect/http-api/HttpApiSecurity";
import { TryAgainLater, Unauthorized } from "./problems.ts";

/** `platform`: the services for accounts and diagnostic tests, which tell what happened there. */
export const callerKinds = ["platform", "regional-operator", "venue", "school", "parent"] as const;

export type CallerKind = (typeof callerKinds)[number];

export class Caller extends Context.Service<Caller, { readonly kind: CallerKind; readonly id: string }>()(
  "platform/Caller",
) {}

export class Authorization extends HttpApiMiddleware.Service<Authorization, { provides: Caller }>()(
  "platform/Authorization",
  { error: [Unauthorized, TryAgainLater], security: { bearer: HttpApiSecurity.bearer } },
) {}

/** For calendars, which subscribe to an address and send no header. */
export class CalendarAuthorization extends HttpApiMiddleware.Service<
  CalendarAuthorization,
  { provides: Caller }
>()("platform/CalendarAuthorization", {
  error: [Unauthorized, TryAgainLater],
  security: { bearer: HttpApiSecurity.bearer, key: HttpApiSecurity.apiKey({ in: "query", key: "key" }) },
}) {}
