import * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import type { Id } from "../model/id.js";
import type { Region } from "../model/region.js";
import type { School } from "../model/school.js";
import type { Venue } from "../model/venue.js";
import { type Zone, zoneNamed } from "../time/zone.js";
import type { LookupError } from "./errors.js";
import { findEach } from "./find-each.js";

/**
 * The service that knows regions, with what their operators chose.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { NotFound, Regions } from "upm-rules/effect";
 *
 * const nowhere = Regions.of({ find: (id) => Effect.fail(new NotFound({ kind: "region", id })) });
 * Effect.runSync(Effect.flip(nowhere.find("komi"))).message // => "there is no such region: check the id"
 *
 * @since 0.1.0
 * @public
 */
export class Regions extends Context.Service<
  Regions,
  { readonly find: (id: Id) => Effect.Effect<Region, LookupError> }
>()("upm-rules/services/Regions") {}

/** Regions in the order of their ids; one that is among records that are there already is not asked for. */
export function findRegions(
  ids: readonly Id[],
  known: readonly Region[],
): Effect.Effect<readonly Region[], LookupError, Regions> {
  return Effect.flatMap(Regions, ({ find }) =>
    findEach(ids, (id) => {
      const region = known.find((one) => one.id === id);
      return region ? Effect.succeed(region) : find(id);
    }),
  );
}

/** What has a zone of its own, or else that of its region. */
type Place = Pick<Venue | School, "region" | "timeZone">;

/** The regions whose zones places need, having none of their own. */
export function regionsForZones(places: readonly Place[]): readonly Id[] {
  return places.filter(({ timeZone }) => typeof timeZone !== "string").map(({ region }) => region);
}

/** The zone of a place, by the records of the regions above. */
export function zoneOf({ timeZone, region }: Place, regions: readonly Region[]): Zone | undefined {
  const name = timeZone ?? regions.find(({ id }) => id === region)?.timeZone;
  return name === undefined ? undefined : zoneNamed(name);
}
