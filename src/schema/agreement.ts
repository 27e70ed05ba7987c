import * as Schema from "effect/Schema";
import { absent, CalendarDate, Id, InstantText } from "./leaf.js";

/**
 * A Schema of `Agreement`. What a venue and a school agreed (stage III).
 *
 * It checks the values of one Agreement, not references or repetitions: those are a whole document's, see `decodeFestival`.
 *
 * @example
 * import { Agreement } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(Agreement)({ venue: "v", school: "s", competencies: ["17"], dates: ["2020-11-16"] }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const Agreement = Schema.Struct({
  venue: Id,
  school: Id,
  selectedAt: absent(InstantText),
  contactedAt: absent(InstantText),
  competencies: Schema.Array(Id),
  venueAgreedAt: absent(InstantText),
  schoolAgreedAt: absent(InstantText),
  guidelinesReadAt: absent(InstantText),
  dates: absent(
    Schema.Array(CalendarDate).check(
      Schema.isMinLength(1, { expected: "at least one date, or no dates at all" }),
    ),
  ),
});
