import * as Schema from "effect/Schema";
import { absent, CalendarDate, Id, InstantText, Name, Quantity, TimeOfDay } from "./leaf.js";

const Delivery = Schema.Struct({ item: Name, quantity: Quantity, receivedAt: InstantText });
const LinkCheck = Schema.Struct({
  by: Schema.Literals(["venue", "school"]),
  at: InstantText,
  passed: Schema.Boolean,
});
const LessonDay = Schema.Struct({
  mentorPresent: absent(Schema.Boolean),
  venueConnected: absent(Schema.Boolean),
  schoolConnected: absent(Schema.Boolean),
  representativePresent: absent(Schema.Boolean),
  present: absent(Schema.Array(Id)),
});

/**
 * A Schema of `Lesson`. A professional skills lesson (stages IV to VII).
 *
 * It checks the values of one Lesson, not references or repetitions: those are a whole document's, see `decodeFestival`.
 *
 * @example
 * import { Lesson } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(Lesson)({ id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16", startsAt: "10:00" }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const Lesson = Schema.Struct({
  id: Id,
  venue: Id,
  school: Id,
  competency: Id,
  date: CalendarDate,
  startsAt: absent(TimeOfDay),
  createdAt: absent(InstantText),
  linkSentAt: absent(InstantText),
  linkForwardedAt: absent(InstantText),
  cancelledAt: absent(InstantText),
  invited: absent(Schema.Array(Id)),
  deliveries: absent(Schema.Array(Delivery)),
  linkChecks: absent(Schema.Array(LinkCheck)),
  day: absent(LessonDay),
});
