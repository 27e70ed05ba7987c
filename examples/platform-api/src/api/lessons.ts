/** Stages IV to VII: a lesson from its creation to its day. */

import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint";
import * as HttpApiGroup from "effect/http-api/HttpApiGroup";
import * as HttpApiSchema from "effect/http-api/HttpApiSchema";
import * as Schema from "effect/Schema";
import { Authorization } from "./caller.ts";
import { CalendarDate, Id, Ids, Instant, ItemName, TimeOfDay } from "./leaf.ts";
import { Conflict, Forbidden, NotThere, Refused, TryAgainLater } from "./problems.ts";
import { Done } from "./spoken-finding.ts";

export const LessonView = Schema.Struct({
  id: Id,
  venue: Id,
  school: Id,
  competency: Id,
  date: CalendarDate,
  startsAt: Schema.optionalKey(TimeOfDay),
  /** The school's zone: dates and times of the lesson are of it. */
  timeZone: Schema.String,
  createdAt: Schema.optionalKey(Instant),
  linkSentAt: Schema.optionalKey(Instant),
  linkForwardedAt: Schema.optionalKey(Instant),
  cancelledAt: Schema.optionalKey(Instant),
  /** How many children are confirmed now. */
  confirmed: Schema.Int,
}).annotate({ identifier: "Lesson" });

const params = { lesson: Id };
const error = [Forbidden, NotThere, Refused, Conflict, TryAgainLater] as const;

export class Lessons extends HttpApiGroup.make("lessons")
  .add(
    HttpApiEndpoint.get("listLessons", "/lessons", {
      success: Schema.Array(LessonView),
      error: [Forbidden, TryAgainLater],
    }),
    HttpApiEndpoint.get("showLesson", "/lessons/:lesson", {
      params,
      success: LessonView,
      error: [Forbidden, NotThere, TryAgainLater],
    }),
    HttpApiEndpoint.put("createLesson", "/lessons/:lesson", {
      params,
      payload: Schema.Struct({
        school: Id,
        competency: Id,
        date: CalendarDate,
        startsAt: Schema.optionalKey(TimeOfDay),
      }),
      success: Done,
      error,
    }),
    HttpApiEndpoint.post("cancelLesson", "/lessons/:lesson/cancellation", {
      params,
      success: HttpApiSchema.NoContent,
      error: [Forbidden, NotThere, Conflict, TryAgainLater],
    }),
    HttpApiEndpoint.post("sendLink", "/lessons/:lesson/link", { params, success: Done, error }),
    HttpApiEndpoint.post("forwardLink", "/lessons/:lesson/link/forwarding", {
      params,
      payload: Schema.Struct({ invited: Ids }),
      success: Done,
      error,
    }),
    HttpApiEndpoint.post("recordDelivery", "/lessons/:lesson/deliveries", {
      params,
      payload: Schema.Struct({
        item: ItemName,
        quantity: Schema.Int.check(
          Schema.isBetween({ minimum: 1, maximum: 1_000_000 }, { message: "a quantity of 1 to 1,000,000" }),
        ),
      }),
      success: Done,
      error,
    }),
    HttpApiEndpoint.post("recordLinkCheck", "/lessons/:lesson/link-checks", {
      params,
      payload: Schema.Struct({ passed: Schema.Boolean }),
      success: Done,
      error,
    }),
    // Each side tells of itself alone (reading 12).
    HttpApiEndpoint.patch("recordDay", "/lessons/:lesson/day", {
      params,
      payload: Schema.Struct({
        mentorPresent: Schema.optionalKey(Schema.Boolean),
        venueConnected: Schema.optionalKey(Schema.Boolean),
        schoolConnected: Schema.optionalKey(Schema.Boolean),
        representativePresent: Schema.optionalKey(Schema.Boolean),
        present: Schema.optionalKey(Ids),
      }),
      success: Done,
      error,
    }),
    HttpApiEndpoint.get("lessonReadiness", "/lessons/:lesson/readiness", {
      params,
      success: Schema.Struct({
        lesson: Id,
        delivery: Done,
        day: Done,
        /** Whether the lesson may start now. */
        mayStart: Schema.Boolean,
      }),
      error: [Forbidden, NotThere, TryAgainLater],
    }),
  )
  .middleware(Authorization) {}
