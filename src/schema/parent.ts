import * as Schema from "effect/Schema";
import { absent, Id, InstantText } from "./leaf.js";

/**
 * A Schema of `Parent`. A parent or legal representative.
 *
 * It checks the values of one Parent, not references or repetitions: those are a whole document's, see `decodeFestival`.
 *
 * @example
 * import { Parent } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(Parent)({ id: "p", registeredAt: "2020-10-01T12:00+05:00" }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const Parent = Schema.Struct({
  id: Id,
  registeredAt: absent(InstantText),
});
