// The library's answers about the festival on the map, with drive times from the engine over HTTP.

import { readFileSync } from "node:fs";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { layerOfFestival, layerOfTravelTimes, TravelTimes, valhalla } from "upm-rules/effect";
import { decodeFestival } from "upm-rules/schema";
import { startEngine } from "../engine.mjs";

/** @typedef {import("upm-rules").Festival} Festival */
/** @typedef {import("../engine-config.mjs").Settings} Settings */
/** @typedef {{ roadWithin?: number, settings?: Settings, over?: Festival }} Options */

export const festivalFile = new URL("../festival.json", import.meta.url);
export const festival = decodeFestival(JSON.parse(readFileSync(festivalFile, "utf8")));

/**
 * What a question comes to, and how many requests it took.
 *
 * @template Found, Failure
 * @param {Effect.Effect<Found, Failure, import("upm-rules/effect").OutsideFacts>} question
 * @param {Options} [options]
 */
export async function askLibrary(question, { settings = {}, over = festival, ...options } = {}) {
  const engine = await startEngine({ settings });
  let requests = 0;
  const origin = valhalla({
    url: engine.url,
    fetch: (url, request) => {
      requests += 1;
      return fetch(url, request);
    },
    ...options,
  });
  const records = layerOfFestival(over);
  const facts = Layer.merge(records, Layer.provide(layerOfTravelTimes([origin]), records));
  try {
    return { found: await Effect.runPromise(Effect.provide(question, facts)), requests };
  } finally {
    await engine.close();
  }
}

/**
 * The drives from the college to some schools, asked about at the same time.
 *
 * @param {readonly string[]} schools
 * @param {Options} [options]
 */
export async function askDrives(schools, options) {
  const drives = Effect.forEach(
    schools,
    (school) => TravelTimes.use((times) => times.drive("college", school)),
    { concurrency: "unbounded" },
  );
  const { found, requests } = await askLibrary(drives, options);
  return { drives: found.map((time) => time?.drive), requests };
}
