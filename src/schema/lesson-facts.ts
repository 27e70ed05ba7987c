import * as Schema from "effect/Schema";
import { Act, InfrastructureList, unsure, WholeCount } from "./facts.js";
import { CalendarDate, Id, InstantText, Name, Quantity, TimeOfDay, TimeZone } from "./leaf.js";

const Ids = Schema.Array(Id);
const whenAndWhere = { date: unsure(CalendarDate), timeZone: unsure(TimeZone) } as const;

/**
 * A Schema of the facts of a lesson's creation as JSON carries them, any part of which may be missing.
 *
 * @example
 * import { LessonCreationFacts } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(LessonCreationFacts)({ lesson: { competency: "R5" }, agreement: { dates: ["2020-11-16"] } }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const LessonCreationFacts = Schema.Struct({
  lesson: unsure(Schema.Struct({ ...whenAndWhere, competency: unsure(Id) })),
  agreement: unsure(
    Schema.Struct({
      competencies: unsure(Ids),
      venueAgreedAt: unsure(Act),
      schoolAgreedAt: unsure(Act),
      dates: unsure(Schema.Array(CalendarDate)),
    }),
  ),
  at: unsure(InstantText),
});

/**
 * A Schema of the facts of a link's sending as JSON carries them, any part of which may be missing.
 *
 * @example
 * import { LinkSendingFacts } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(LinkSendingFacts)({ lesson: { createdAt: "2020-11-02T10:00+05:00", linkSentAt: "not-yet" } }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const LinkSendingFacts = Schema.Struct({
  lesson: unsure(Schema.Struct({ ...whenAndWhere, createdAt: unsure(Act), linkSentAt: unsure(Act) })),
  at: unsure(InstantText),
});

/**
 * A Schema of the facts of a confirmation as JSON carries them, any part of which may be missing.
 *
 * An instant is a string here; the sync checks take epoch milliseconds and `Date` as well.
 *
 * @example
 * import { ConfirmationFacts } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(ConfirmationFacts)({ participant: { registered: true } }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const ConfirmationFacts = Schema.Struct({
  participant: unsure(
    Schema.Struct({
      registered: unsure(Schema.Boolean),
      diagnosticTests: unsure(WholeCount),
      trials: unsure(WholeCount),
      lessons: unsure(WholeCount),
    }),
  ),
  parent: unsure(Schema.Struct({ registered: unsure(Schema.Boolean), linked: unsure(Schema.Boolean) })),
  lesson: unsure(Schema.Struct(whenAndWhere)),
  at: unsure(InstantText),
});

/**
 * A Schema of the facts of a link's forwarding as JSON carries them, any part of which may be missing.
 *
 * @example
 * import { LinkForwardingFacts } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(LinkForwardingFacts)({ lesson: { linkSentAt: "not-yet" } }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const LinkForwardingFacts = Schema.Struct({
  lesson: unsure(Schema.Struct({ ...whenAndWhere, linkSentAt: unsure(Act), linkForwardedAt: unsure(Act) })),
  at: unsure(InstantText),
});

/**
 * A Schema of the facts of a delivery as JSON carries them, any part of which may be missing.
 *
 * @example
 * import { DeliveryFacts } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(DeliveryFacts)({ infrastructureList: [], participants: 12 }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const DeliveryFacts = Schema.Struct({
  lesson: unsure(Schema.Struct(whenAndWhere)),
  infrastructureList: unsure(InfrastructureList),
  participants: unsure(WholeCount),
  deliveries: unsure(
    Schema.Array(Schema.Struct({ item: Name, quantity: Quantity, receivedAt: InstantText })),
  ),
  at: unsure(InstantText),
});

const LinkChecks = Schema.Array(Schema.Struct({ at: InstantText, passed: Schema.Boolean }));

/**
 * A Schema of the facts of a lesson's day as JSON carries them, any part of which may be missing.
 *
 * @example
 * import { LessonDayFacts } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(LessonDayFacts)({ venue: { mentorPresent: true }, participants: { present: ["child-1"] } }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const LessonDayFacts = Schema.Struct({
  lesson: unsure(Schema.Struct({ ...whenAndWhere, startsAt: unsure(TimeOfDay) })),
  venue: unsure(
    Schema.Struct({
      mentorPresent: unsure(Schema.Boolean),
      connected: unsure(Schema.Boolean),
      linkChecks: unsure(LinkChecks),
    }),
  ),
  school: unsure(
    Schema.Struct({
      connected: unsure(Schema.Boolean),
      representativePresent: unsure(Schema.Boolean),
      linkChecks: unsure(LinkChecks),
    }),
  ),
  participants: unsure(Schema.Struct({ confirmed: unsure(Ids), present: unsure(Ids) })),
  at: unsure(InstantText),
});
