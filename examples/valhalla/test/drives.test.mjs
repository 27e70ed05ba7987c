import assert from "node:assert/strict";
import { it } from "node:test";
import { college, schools } from "../map.mjs";
import { askMatrix, askSeconds } from "./ask.mjs";

const { near, far, atTheLimit, fractionOver, justOver, oneWay, acrossTheRiver, ownRoads } = schools;
const drivable = [near, far, atTheLimit, justOver];

it("says how long the drive to each school is, in whole seconds", async () => {
  assert.deepEqual(await askSeconds([college], drivable), [[199, 6353, 1800, 1801]]);
});

it("says the same one by one and of all at once", async () => {
  const oneByOne = await Promise.all(drivable.map((school) => askSeconds([college], [school])));
  assert.deepEqual([oneByOne.flat(2)], await askSeconds([college], drivable));
});

it("knows the way there from the way back", async () => {
  assert.deepEqual(await askSeconds([college], [oneWay]), [[897]]);
  assert.deepEqual(await askSeconds([oneWay], [college]), [[2582]]);
});

it("cuts off the fraction of a second that is over half an hour", async () => {
  const { body } = await askMatrix([college], [fractionOver]);
  const [[{ time, distance }]] = body.sources_to_targets;
  assert.equal(time, 1800);
  assert.ok((distance / 60) * 3600 > 1800.5, `${distance} km at 60 km/h`);
});

it("answers for the other bank of a river without a bridge, and says so in the pair alone", async () => {
  const { body } = await askMatrix([college], [acrossTheRiver]);
  const [[{ time, end_lat, end_lon }]] = body.sources_to_targets;
  assert.equal(time, 400);
  assert.deepEqual(rounded({ lat: end_lat, lon: end_lon }), { lat: "61.5400", lon: "61.6000" });
  assert.deepEqual(body.targets.map(rounded), [{ lat: "61.5400", lon: "61.7000" }]);
});

it("says null where there is no way, next to times where there is", async () => {
  assert.deepEqual(await askSeconds([college, near], [near, ownRoads]), [
    [199, null],
    [0, null],
  ]);
});

it("says 0 for the drive from a place to itself", async () => {
  assert.deepEqual(await askSeconds([college], [college]), [[0]]);
});

it("names its fields as Valhalla does", async () => {
  const { body } = await askMatrix([college], [near, ownRoads]);
  const { sources_to_targets: rows, sources, targets, ...rest } = body;
  assert.deepEqual(rest, { units: "kilometers", algorithm: "costmatrix" });
  assert.deepEqual(sources.map(rounded), [rounded(college)]);
  assert.deepEqual(targets.map(rounded), [near, ownRoads].map(rounded));
  const [{ from_index, to_index, time, distance }, noWay] = rows[0];
  assert.deepEqual([from_index, to_index, time, distance], [0, 0, 199, 4.977]);
  assert.deepEqual(noWay, { from_index: 0, to_index: 1, time: null, distance: null });
});

/** @param {import("../osm-pbf.mjs").Point} point */
function rounded({ lat, lon }) {
  return { lat: lat.toFixed(4), lon: lon.toFixed(4) };
}
