import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { college, schools } from "../map.mjs";
import { askMatrix } from "./ask.mjs";
import { askDrives } from "./ask-library.mjs";

const { acrossTheRiver, acrossTheNarrowRiver } = schools;

/** @param {import("../map.mjs").Place} school @param {object} option of both places */
async function asked(school, option) {
  const { status, body } = await askMatrix([{ ...college, ...option }], [{ ...school, ...option }]);
  return status === 200 ? body.sources_to_targets[0][0] : body.error_code;
}

describe("a school across a river, 5 km from the other bank", () => {
  it("gets the other bank's time where a road so far off is near enough, and is unknown to the library", async () => {
    assert.equal((await asked(acrossTheRiver, { search_cutoff: 6000 })).time, 400);
    assert.deepEqual((await askDrives(["across-the-river"], { roadWithin: 6000 })).drives, [undefined]);
  });

  it("is unreachable by the library's own limit", async () => {
    assert.equal(await asked(acrossTheRiver, { search_cutoff: 300 }), 442);
    assert.deepEqual((await askDrives(["across-the-river"])).drives, ["unreachable"]);
    assert.deepEqual((await askDrives(["near", "across-the-river"])).drives, [199, "unreachable"]);
  });
});

describe("a school across a river, 424 m from the other bank", () => {
  it("gets the other bank's time within a kilometre, which is unknown to the library", async () => {
    const pair = await asked(acrossTheNarrowRiver, { search_cutoff: 1000 });
    assert.equal(pair.time, 400);
    assert.equal(pair.end_lon.toFixed(4), "61.6000");
    assert.deepEqual((await askDrives(["across-the-narrow-river"], { roadWithin: 1000 })).drives, [
      undefined,
    ]);
  });

  it("is unreachable within 400 m, and by the library's own limit", async () => {
    assert.equal(await asked(acrossTheNarrowRiver, { search_cutoff: 400 }), 442);
    assert.deepEqual((await askDrives(["across-the-narrow-river"])).drives, ["unreachable"]);
  });
});

it("keeps both on their own roads where asked for networks of any size", async () => {
  assert.equal(await asked(acrossTheRiver, { minimum_reachability: 0 }), 442);
  assert.equal(await asked(acrossTheNarrowRiver, { minimum_reachability: 0 }), 442);
});
