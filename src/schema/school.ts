import * as Schema from "effect/Schema";
import { absent, Id, Name, TimeZone } from "./leaf.js";
import { Location } from "./location.js";

/**
 * A Schema of `School`. A school, with its coordinator.
 *
 * It checks the values of one School, not references or repetitions: those are a whole document's, see `decodeFestival`.
 *
 * @example
 * import { School } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(School)({ id: "s", region: "r", name: "Школа № 1" }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const School = Schema.Struct({
  id: Id,
  region: Id,
  name: Name,
  timeZone: absent(TimeZone),
  location: absent(Location),
  coordinator: absent(Name),
});
