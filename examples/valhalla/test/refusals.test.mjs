import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { college, schools } from "../map.mjs";
import { askMatrix, fetchJson, post } from "./ask.mjs";

const { near, ownRoads, ownRoadsFarAway, withoutRoad, beyondTheEngine } = schools;

/** @param {number} code @param {string} error */
const badRequest = (code, error) => ({
  status: 400,
  body: { error_code: code, error, status_code: 400, status: "Bad Request" },
});
const unconnected = "Locations are in unconnected regions. Go check/edit the map at osm.org";

describe("one school that cannot be asked about spoils the answer for all", () => {
  /** @type {[string, import("../map.mjs").Place, number, string][]} */
  const spoilers = [
    ["on roads of its own far away", ownRoadsFarAway, 170, unconnected],
    ["without a road", withoutRoad, 171, "No suitable edges near location"],
    ["too far", beyondTheEngine, 154, "Path distance exceeds the max distance limit: 400000 meters"],
  ];
  for (const [what, school, code, error] of spoilers) {
    it(what, async () => {
      assert.deepEqual(await askMatrix([college], [school]), badRequest(code, error));
      assert.deepEqual(await askMatrix([college], [near, school]), badRequest(code, error));
      assert.deepEqual(await askMatrix([college, near], [near, school]), badRequest(code, error));
    });
  }
});

it("refuses where there is no way for any pair", async () => {
  assert.deepEqual(
    await askMatrix([college], [ownRoads]),
    badRequest(442, "No path could be found for input"),
  );
});

it("takes 2500 pairs and no more", async () => {
  const { status, body } = await askMatrix([college], Array(2500).fill(near));
  assert.equal(status, 200);
  assert.equal(body.sources_to_targets[0].length, 2500);
  assert.deepEqual(
    await askMatrix([college], Array(2501).fill(near)),
    badRequest(150, "Exceeded max locations: 2500.000000"),
  );
});

describe("what is wrong with a request", () => {
  const noPlaces = "Insufficiently specified required parameter 'locations' or 'sources & targets'";
  const points = { sources: [college], targets: [near] };
  /** @type {[string, string, number, string][]} */
  const wrong = [
    ["not JSON", "{", 100, "Failed to parse json request"],
    ["nothing", "", 112, noPlaces],
    ["no targets", JSON.stringify({ ...points, targets: [] }), 112, noPlaces],
    [
      "a source without lon",
      JSON.stringify({ ...points, sources: [{ lat: 1 }] }),
      131,
      "Failed to parse source",
    ],
    [
      "a target off the Earth",
      JSON.stringify({ ...points, targets: [{ lat: 91, lon: 0 }] }),
      132,
      "Failed to parse target",
    ],
    ["no costing", JSON.stringify(points), 124, "No edge/node costing provided"],
    [
      "an unknown costing",
      JSON.stringify({ ...points, costing: "sled" }),
      125,
      "No costing method found: 'sled'",
    ],
  ];
  for (const [what, body, code, error] of wrong) {
    it(what, async () => assert.deepEqual(await post(body), badRequest(code, error)));
  }
});

it("says what failed within the engine", async () => {
  const error = "Unknown: IsObject()";
  const body = { error_code: 199, error, status_code: 500, status: "Internal Server Error" };
  assert.deepEqual(await post("[]"), { status: 500, body });
});

it("has no other paths and methods", async () => {
  const tryOther = { error_code: 106, error: "Try any of: '/sources_to_targets' '/status' " };
  assert.deepEqual(await fetchJson("route", { method: "POST", body: "{}" }), {
    status: 404,
    body: { ...tryOther, status_code: 404, status: "Not Found" },
  });
  const wrongMethod = { error_code: 101, error: "Try a POST or GET request instead" };
  assert.deepEqual(await fetchJson("status", { method: "PUT" }), {
    status: 405,
    body: { ...wrongMethod, status_code: 405, status: "Method Not Allowed" },
  });
});
