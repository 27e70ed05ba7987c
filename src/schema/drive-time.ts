import * as Schema from "effect/Schema";
import { DriveSeconds, Id } from "./leaf.js";

/**
 * A Schema of `DriveTime`. The drive from a venue to a school.
 *
 * It checks the values of one DriveTime, not references or repetitions: those are a whole document's, see `decodeFestival`.
 *
 * @example
 * import { DriveTime } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(DriveTime)({ venue: "v", school: "s", seconds: 1800 }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const DriveTime = Schema.Struct({
  venue: Id,
  school: Id,
  seconds: Schema.Union([DriveSeconds, Schema.Literal("unreachable")]),
});
