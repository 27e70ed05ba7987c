import * as Schema from "effect/Schema";
import { absent, Id, InstantText } from "./leaf.js";

/**
 * A Schema of `Confirmation`. A parent's confirmation of one participant for one lesson (stage V).
 *
 * It checks the values of one Confirmation, not references or repetitions: those are a whole document's, see `decodeFestival`.
 *
 * @example
 * import { Confirmation } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(Confirmation)({ lesson: "l", participant: "c", parent: "p", confirmedAt: "2020-11-10T12:00+05:00" }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const Confirmation = Schema.Struct({
  lesson: Id,
  participant: Id,
  parent: Id,
  confirmedAt: InstantText,
  withdrawnAt: absent(InstantText),
});
