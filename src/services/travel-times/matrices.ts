import * as Arr from "effect/Array";
import { grouped } from "../../festival/grouped.js";
import type { Location } from "../../model/location.js";

/** A drive from one location to another. */
export interface Leg {
  readonly from: Location;
  readonly to: Location;
}

/** All drives from some locations to others. */
export interface Matrix {
  readonly from: readonly Location[];
  readonly to: readonly Location[];
}

/** How large a matrix may be. */
export interface MatrixLimits {
  readonly maxPairs: number;
  readonly maxPlaces: number;
}

/** The same text for the same place. */
export function placeName({ lat, lon }: Location): string {
  return `${lat},${lon}`;
}

/** Matrices that have each of some distinct legs once and nothing else: places with the same destinations share one. */
export function matricesOf(legs: readonly Leg[], limits: MatrixLimits): readonly Matrix[] {
  const departures = [...grouped(legs.map((leg) => [placeName(leg.from), leg])).values()].map((group) => ({
    from: (group[0] as Leg).from,
    to: group.map((leg) => leg.to).sort((a, b) => (placeName(a) < placeName(b) ? -1 : 1)),
  }));
  const alike = grouped(departures.map((one) => [one.to.map(placeName).join(";"), one]));
  return [...alike.values()].flatMap((group) => {
    const { to } = group[0] as (typeof group)[number];
    return withinLimits({ from: group.map(({ from }) => from), to }, limits);
  });
}

/** A matrix cut into as many as its limits want. */
function withinLimits({ from, to }: Matrix, { maxPairs, maxPlaces }: MatrixLimits): readonly Matrix[] {
  return Arr.chunksOf(to, Math.min(maxPairs, maxPlaces - 1)).flatMap((destinations) => {
    const most = Math.min(Math.floor(maxPairs / destinations.length), maxPlaces - destinations.length);
    return Arr.chunksOf(from, Math.max(1, most)).map((departures) => ({
      from: departures,
      to: destinations,
    }));
  });
}

/** A matrix of more than one leg in two halves. */
export function halvesOf({ from, to }: Matrix): readonly [Matrix, Matrix] {
  if (to.length >= from.length) {
    const middle = Math.ceil(to.length / 2);
    return [
      { from, to: to.slice(0, middle) },
      { from, to: to.slice(middle) },
    ];
  }
  const middle = Math.ceil(from.length / 2);
  return [
    { from: from.slice(0, middle), to },
    { from: from.slice(middle), to },
  ];
}
