import * as Schema from "effect/Schema";
import { Latitude, Longitude } from "./leaf.js";

/**
 * A Schema of `Location`. A place on the map, in degrees.
 *
 * It checks the values of one Location, not references or repetitions: those are a whole document's, see `decodeFestival`.
 *
 * @example
 * import { Location } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(Location)({ lat: 56.8389, lon: 60.6057 }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const Location = Schema.Struct({
  lat: Latitude,
  lon: Longitude,
});
