/** What the caller owes, by when: to read, and to subscribe to. */

import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint";
import * as HttpApiGroup from "effect/http-api/HttpApiGroup";
import * as HttpApiSchema from "effect/http-api/HttpApiSchema";
import * as Schema from "effect/Schema";
import { Duty } from "upm-rules/schema";
import { Authorization, CalendarAuthorization } from "./caller.ts";
import { Forbidden, TryAgainLater } from "./problems.ts";

export class Duties extends HttpApiGroup.make("duties").add(
  HttpApiEndpoint.get("listDuties", "/duties", {
    success: Schema.Array(Duty),
    error: [Forbidden, TryAgainLater],
  }).middleware(Authorization),
  HttpApiEndpoint.get("dutyCalendar", "/duties.ics", {
    success: Schema.String.pipe(HttpApiSchema.asText({ contentType: "text/calendar; charset=utf-8" })),
    error: [Forbidden, TryAgainLater],
  }).middleware(CalendarAuthorization),
) {}
