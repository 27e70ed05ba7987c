import * as Schema from "effect/Schema";
import { CalendarDate, InstantText, TimeZone } from "./leaf.js";

const WholeCount = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0));

/** A fact, or what makes it unknown: left out, `undefined` or `null`. */
function unsure<S extends Schema.Constraint>(schema: S) {
  return Schema.optional(Schema.NullOr(schema));
}

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
  lesson: unsure(Schema.Struct({ date: unsure(CalendarDate), timeZone: unsure(TimeZone) })),
  at: unsure(InstantText),
});

const Act = Schema.Union([InstantText, Schema.Literal("not-yet")]);

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
 */
export const LinkForwardingFacts = Schema.Struct({
  lesson: unsure(
    Schema.Struct({
      date: unsure(CalendarDate),
      timeZone: unsure(TimeZone),
      linkSentAt: unsure(Act),
      linkForwardedAt: unsure(Act),
    }),
  ),
  at: unsure(InstantText),
});
