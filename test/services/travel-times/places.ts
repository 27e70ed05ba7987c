import type { Location } from "../../../src/model/location.js";
import type { Leg } from "../../../src/services/travel-times/matrices.js";

/** Places with numbers, from 0 on. */
export function place(n: number): Location {
  return { lat: 61 + n / 10_000, lon: 50 + n / 10_000 };
}

/** The number of a place. */
export function numberOf({ lat }: Location): number {
  return Math.round((lat - 61) * 10_000);
}

export function leg(from: number, to: number): Leg {
  return { from: place(from), to: place(to) };
}

/** The places with the numbers from `first` on. */
export function numbers(count: number, first = 0): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
