import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as Result from "effect/Result";
import type { Id } from "../../model/id.js";
import type { Location } from "../../model/location.js";
import type { LookupError, Unavailable } from "../errors.js";
import { pairName } from "../pair-name.js";
import { Schools } from "../schools.js";
import { type TravelTime, TravelTimes } from "../travel-times.js";
import { Venues } from "../venues.js";
import { engineDrives } from "./engine-drives.js";
import type { Leg } from "./matrices.js";
import { secondsAtLeast } from "./straight-line.js";
import type { TravelTimesFrom } from "./travel-times-from.js";

/** The drive between the locations of a venue and a school; undefined where either has none. */
type LegOfPair = Effect.Effect<Leg | undefined, Unavailable>;

/** What one origin of times knows of a drive; undefined where nothing. */
type Knows = (venue: Id, school: Id, leg: LegOfPair) => Effect.Effect<TravelTime | undefined, Unavailable>;

/**
 * `TravelTimes` from one or more origins, asked in their order until one knows how long a drive takes.
 *
 * Where none does, the greatest lower bound counts. One that fails makes the drive `Unavailable`, unless one after it
 * knows. The locations of places come from `Venues` and `Schools`; the drive of a place without one is unknown.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { layerForTests, layerOfTravelTimes, straightLine, TravelTimes } from "upm-rules/effect";
 *
 * const college = { id: "college", region: "komi", name: "College", competencies: [], location: { lat: 61.67, lon: 50.81 } };
 * const school = { id: "school-1", region: "komi", name: "School", location: { lat: 63.57, lon: 53.68 } };
 * const layer = layerOfTravelTimes([straightLine({ topSpeedKmh: 110 })]);
 * const drive = TravelTimes.use((times) => times.drive("college", "school-1")).pipe(Effect.provide(layer));
 * const known = await Effect.runPromise(Effect.provide(drive, layerForTests({ venues: [college], schools: [school] })));
 * known // => { drive: { atLeast: 8370 }, source: "straight-line" }
 *
 * @since 0.1.0
 * @public
 */
export function layerOfTravelTimes(
  origins: readonly TravelTimesFrom[],
): Layer.Layer<TravelTimes, never, Schools | Venues> {
  return layerOfOrigins([], origins);
}

/** The same, where something else is asked first. */
export function layerOfOrigins(
  first: readonly Knows[],
  origins: readonly TravelTimesFrom[],
): Layer.Layer<TravelTimes, never, Schools | Venues> {
  return Layer.effect(
    TravelTimes,
    Effect.gen(function* () {
      const venues = yield* Venues;
      const schools = yield* Schools;
      const legOf = (venue: Id, school: Id): LegOfPair =>
        Effect.map(
          Effect.all([located(venues.find(venue)), located(schools.find(school))], {
            concurrency: "unbounded",
          }),
          ([from, to]) => from && to && { from, to },
        );
      const knows = firstToKnow([...first, ...(yield* Effect.forEach(origins, knowing))]);
      return {
        // Whichever origins ask for the locations, they are looked up once.
        drive: (venue, school) =>
          Effect.flatMap(Effect.cached(legOf(venue, school)), (leg) => knows(venue, school, leg)),
      };
    }),
  );
}

/** The location of a place; none where there is no such place either. */
function located(
  find: Effect.Effect<{ readonly location?: Location | null | undefined }, LookupError>,
): Effect.Effect<Location | undefined, Unavailable> {
  return find.pipe(
    Effect.map(({ location }) => (location ? { lat: location.lat, lon: location.lon } : undefined)),
    Effect.catchTag("NotFound", () => Effect.succeed(undefined)),
  );
}

function knowing(origin: TravelTimesFrom): Effect.Effect<Knows> {
  switch (origin.kind) {
    case "table": {
      const seconds = new Map(origin.driveTimes.map((one) => [pairName(one.venue, one.school), one.seconds]));
      return Effect.succeed((venue, school) => {
        const drive = seconds.get(pairName(venue, school));
        return Effect.succeed(drive === undefined ? undefined : { drive, source: "table" });
      });
    }
    case "straight-line":
      return Effect.succeed((_venue, _school, leg) =>
        Effect.map(leg, (known) => {
          if (known === undefined) return undefined;
          const atLeast = secondsAtLeast(known.from, known.to, origin.topSpeedKmh);
          return { drive: { atLeast }, source: "straight-line" };
        }),
      );
    case "routing-engine":
      return Effect.map(
        engineDrives(origin),
        (driveOf) => (_venue, _school, leg) =>
          Effect.gen(function* () {
            const known = yield* leg;
            const drive = known && (yield* driveOf(known));
            return drive === undefined ? undefined : { drive, source: origin.source };
          }),
      );
  }
}

function firstToKnow(origins: readonly Knows[]): Knows {
  return Effect.fnUntraced(function* (venue, school, leg) {
    let bound: TravelTime | undefined;
    let failed: Unavailable | undefined;
    for (const knows of origins) {
      const asked = yield* Effect.result(knows(venue, school, leg));
      if (Result.isFailure(asked)) failed ??= asked.failure;
      else if (asked.success !== undefined && typeof asked.success.drive !== "object") return asked.success;
      else bound = greaterBound(bound, asked.success);
    }
    if (failed !== undefined) return yield* failed;
    return bound;
  });
}

function greaterBound(one: TravelTime | undefined, other: TravelTime | undefined): TravelTime | undefined {
  return secondsOf(other) > secondsOf(one) ? other : one;
}

function secondsOf(bound: TravelTime | undefined): number {
  return typeof bound?.drive === "object" ? bound.drive.atLeast : -1;
}
