/** Stage V, the parent's part: what a child's confirmation wants, the confirmation, and its withdrawal. */

import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint";
import * as HttpApiGroup from "effect/http-api/HttpApiGroup";
import * as HttpApiSchema from "effect/http-api/HttpApiSchema";
import * as Schema from "effect/Schema";
import { ConfirmationFacts, Region } from "upm-rules/schema";
import { Authorization } from "./caller.ts";
import { CalendarDate, Id, Instant, TimeOfDay } from "./leaf.ts";
import { Conflict, Forbidden, NotThere, Refused, TryAgainLater } from "./problems.ts";

/** What a parent is told of a lesson. */
export const LessonForParents = Schema.Struct({
  id: Id,
  competency: Schema.String,
  venue: Schema.String,
  school: Schema.String,
  date: CalendarDate,
  startsAt: Schema.optionalKey(TimeOfDay),
  timeZone: Schema.String,
}).annotate({ identifier: "LessonForParents" });

/** All that a page needs to decide as the back end does, and to go on deciding as time passes. */
export const Conditions = Schema.Struct({
  lesson: LessonForParents,
  /** As of `at`. Of a child that is not linked to the caller nothing is told: those facts are left out, and so unknown. */
  facts: ConfirmationFacts,
  /** The venue's region: its amendments make the regulation. */
  region: Region,
  /** The confirmation in force, where the child is the caller's. */
  confirmed: Schema.optionalKey(
    Schema.Struct({
      at: Instant,
      by: Schema.Literals(["caller", "another-parent"]),
      /** Whether the rules allowed it as it was made. If not, the parent confirms again. */
      holds: Schema.Boolean,
    }),
  ),
  /** The platform's clock: a phone's may be wrong. */
  at: Instant,
}).annotate({ identifier: "Conditions" });

export const Child = Schema.Struct({
  participant: Id,
  /** Lessons that the child is invited to and that lie ahead. */
  lessons: Schema.Array(LessonForParents),
}).annotate({ identifier: "Child" });

const params = { lesson: Id, participant: Id };

export class Confirmations extends HttpApiGroup.make("confirmations")
  .add(
    HttpApiEndpoint.get("listChildren", "/children", {
      success: Schema.Array(Child),
      error: [Forbidden, TryAgainLater],
    }),
    HttpApiEndpoint.get("conditions", "/lessons/:lesson/participants/:participant/conditions", {
      params,
      success: Conditions,
      error: [Forbidden, NotThere, TryAgainLater],
    }),
    // Asked for again by the same parent, it answers with the confirmation that is in force.
    HttpApiEndpoint.put("confirm", "/lessons/:lesson/confirmations/:participant", {
      params,
      success: Schema.Struct({ confirmedAt: Instant }),
      error: [Forbidden, NotThere, Refused, Conflict, TryAgainLater],
    }),
    HttpApiEndpoint.delete("withdraw", "/lessons/:lesson/confirmations/:participant", {
      params,
      success: HttpApiSchema.NoContent,
      error: [Forbidden, NotThere, Conflict, TryAgainLater],
    }),
  )
  .middleware(Authorization) {}
