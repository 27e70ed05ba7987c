import * as Schema from "effect/Schema";
import { absent, Id, InstantText, Name, TimeZone } from "./leaf.js";
import { Location } from "./location.js";

/**
 * A Schema of `Venue`. A venue, with the schools listed for it (stage II).
 *
 * It checks the values of one Venue, not references or repetitions: those are a whole document's, see `decodeFestival`.
 *
 * @example
 * import { Venue } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(Venue)({ id: "v", region: "r", name: "Колледж", competencies: ["17"] }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const Venue = Schema.Struct({
  id: Id,
  region: Id,
  name: Name,
  timeZone: absent(TimeZone),
  location: absent(Location),
  competencies: Schema.Array(Id),
  candidateSchools: absent(Schema.Array(Id)),
  schoolsListedAt: absent(InstantText),
});
