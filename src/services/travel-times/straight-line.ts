import type { Location } from "../../model/location.js";

/**
 * The straight line between two places, driven at a top speed: no drive takes less.
 *
 * @since 0.1.0
 * @public
 */
export interface StraightLine {
  readonly kind: "straight-line";
  readonly topSpeedKmh: number;
}

/**
 * Travel times from the straight line between two locations at a stated top speed, in km/h: lower bounds.
 *
 * A bound can prove a school too far, never near enough: then the drive stays unknown. So does that of a place without a
 * location. Throws `RangeError` where the speed is below 1. Findings name it `straight-line`.
 *
 * @example
 * import { straightLine } from "upm-rules/effect";
 *
 * straightLine({ topSpeedKmh: 110 }).topSpeedKmh // => 110
 * straightLine({ topSpeedKmh: 0 }) // throws RangeError
 *
 * @since 0.1.0
 * @public
 */
export function straightLine({ topSpeedKmh }: { readonly topSpeedKmh: number }): StraightLine {
  if (!(topSpeedKmh >= 1 && Number.isFinite(topSpeedKmh))) {
    throw new RangeError("expected `topSpeedKmh` to be a number of kilometres per hour, 1 or more");
  }
  return { kind: "straight-line", topSpeedKmh };
}

/** Metres; nowhere does the earth's surface curve more sharply, so no distance is shorter than on such a ball. */
const leastRadius = 6_335_000;

/** The whole seconds that a drive takes at least, rounded as drives are: half up. */
export function secondsAtLeast(from: Location, to: Location, topSpeedKmh: number): number {
  const metresPerSecond = topSpeedKmh / 3.6;
  return Math.floor((leastRadius * angleBetween(from, to)) / metresPerSecond + 0.5);
}

/** The angle between two places as seen from the middle of a ball, in radians, by the haversine formula. */
function angleBetween(from: Location, to: Location): number {
  const radians = Math.PI / 180;
  const alongMeridian = Math.sin(((to.lat - from.lat) * radians) / 2);
  const alongParallel = Math.sin(((to.lon - from.lon) * radians) / 2);
  const cosines = Math.cos(from.lat * radians) * Math.cos(to.lat * radians);
  return 2 * Math.asin(Math.min(1, Math.sqrt(alongMeridian ** 2 + cosines * alongParallel ** 2)));
}
