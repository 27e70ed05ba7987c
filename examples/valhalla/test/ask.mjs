// The ways to ask the engine. Each starts a service and stops it: that is cheap, and nothing is left running.

import { startEngine } from "../engine.mjs";

/** @typedef {import("../osm-pbf.mjs").Point} Point */

/**
 * @param {string} path
 * @param {RequestInit} [request]
 */
export async function fetchJson(path, request) {
  const { url, close } = await startEngine();
  try {
    const response = await fetch(`${url}/${path}`, request);
    return { status: response.status, body: /** @type {any} */ (await response.json()) };
  } finally {
    await close();
  }
}

/** @param {string} body */
export const post = (body) => fetchJson("sources_to_targets", { method: "POST", body });

/**
 * @param {readonly Point[]} sources
 * @param {readonly Point[]} targets
 * @param {object} [more]
 */
export const askMatrix = (sources, targets, more) =>
  post(JSON.stringify({ sources, targets, costing: "auto", ...more }));

/**
 * The seconds of each drive, a row for each source.
 *
 * @param {readonly Point[]} sources
 * @param {readonly Point[]} targets
 * @returns {Promise<(number | null)[][]>}
 */
export async function askSeconds(sources, targets) {
  const { body } = await askMatrix(sources, targets, { verbose: false });
  return body.sources_to_targets.durations;
}
