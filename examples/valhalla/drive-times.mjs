// The drive times of a festival document, those that it lacks from a routing engine.

import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as Result from "effect/Result";
import { layerOfFestival, layerOfTravelTimes, TravelTimes, valhalla } from "upm-rules/effect";
import { Complaint } from "./complaint.mjs";

/** @typedef {import("upm-rules").Festival} Festival */
/** @typedef {{ venue: string, school: string }} Pair */

/**
 * @param {Festival} festival
 * @param {{ again: boolean }} options whether pairs are asked about that have a time already
 */
export function pairsToFill(festival, { again }) {
  const known = new Set(again ? [] : festival.driveTimes.map(nameOf));
  const listed = festival.venues.flatMap(({ id, candidateSchools }) =>
    (candidateSchools ?? []).map((school) => ({ venue: id, school })),
  );
  const agreed = festival.agreements.map(({ venue, school }) => ({ venue, school }));
  const pairs = new Map([...listed, ...agreed].map((pair) => [nameOf(pair), pair]));
  return [...pairs.values()].filter((pair) => !known.has(nameOf(pair))).sort(byVenueAndSchool);
}

/**
 * What the engine knows of each drive, all asked at the same time: undefined where nothing.
 *
 * @param {Festival} festival
 * @param {readonly Pair[]} pairs
 * @param {string} url
 */
export async function askEngine(festival, pairs, url) {
  const layer = Layer.provide(layerOfTravelTimes([valhalla({ url, fetch })]), layerOfFestival(festival));
  const asked = Effect.forEach(
    pairs,
    ({ venue, school }) => TravelTimes.use((times) => times.drive(venue, school)),
    { concurrency: "unbounded" },
  );
  const times = await Effect.runPromise(Effect.result(Effect.provide(asked, layer)));
  if (Result.isFailure(times)) throw new Complaint([`${new URL(url).origin}: ${times.failure.message}`]);
  return pairs.map((pair, index) => ({ ...pair, drive: times.success[index]?.drive }));
}

/**
 * The drive times that the document should have, sorted: its own of pairs that were not asked about, and what
 * the engine knows. Beside them what it does not know.
 *
 * @param {Festival} festival
 * @param {Awaited<ReturnType<typeof askEngine>>} answers
 */
export function filledIn(festival, answers) {
  const asked = new Set(answers.map(nameOf));
  const kept = festival.driveTimes.filter((pair) => !asked.has(nameOf(pair)));
  const filled = answers.flatMap(({ venue, school, drive }) =>
    // An engine knows no lower bounds.
    drive === undefined || typeof drive === "object" ? [] : [{ venue, school, seconds: drive }],
  );
  const unknown = answers.filter(({ drive }) => drive === undefined);
  return { kept, filled, unknown, driveTimes: [...kept, ...filled].sort(byVenueAndSchool) };
}

/**
 * Why the drive of a pair is not known, as far as that can be said.
 *
 * @param {Festival} festival
 * @returns {(pair: Pair) => string}
 */
export function whyUnknown({ venues, schools }) {
  const [locatedVenues, locatedSchools] = [venues, schools].map(
    (places) => new Set(places.filter(({ location }) => location).map(({ id }) => id)),
  );
  return ({ venue, school }) => {
    if (!locatedVenues?.has(venue)) return "the venue has no location";
    if (!locatedSchools?.has(school)) return "the school has no location";
    return "the engine does not know the drive";
  };
}

/** Ids hold no slash. @param {Pair} pair */
function nameOf({ venue, school }) {
  return `${venue}/${school}`;
}

/** @param {Pair} a @param {Pair} b */
function byVenueAndSchool(a, b) {
  if (a.venue !== b.venue) return a.venue < b.venue ? -1 : 1;
  return a.school < b.school ? -1 : 1;
}
