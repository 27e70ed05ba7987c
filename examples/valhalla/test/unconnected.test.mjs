// What error 170 is worth: the engine compares tiles, and does not look for a way.

import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { startEngine } from "../engine.mjs";
import { college, schools } from "../map.mjs";
import { tileFolder } from "../tiles.mjs";
import { askDrives } from "./ask-library.mjs";
import { withServer } from "./with-server.mjs";

const looking = { loki: { use_connectivity: false } };

describe("a school on the edge of a tile, with a road to it", () => {
  it("is refused without a look for a way, so the drive is unknown", async () => {
    assert.equal(await asked(schools.onTheTileEdge, {}), 170);
    assert.deepEqual((await askDrives(["on-the-tile-edge"])).drives, [undefined]);
  });

  it("gets its time from an engine that looks", async () => {
    assert.equal(await asked(schools.onTheTileEdge, looking), 1388);
    assert.deepEqual((await askDrives(["on-the-tile-edge"], { settings: looking })).drives, [1388]);
  });
});

describe("a school on roads of its own far away", () => {
  it("is refused without a look for a way, so the drive is unknown", async () => {
    assert.equal(await asked(schools.ownRoadsFarAway, {}), 170);
    assert.deepEqual((await askDrives(["own-roads-far-away"])).drives, [undefined]);
  });

  it("is unreachable for an engine that looks", async () => {
    assert.equal(await asked(schools.ownRoadsFarAway, looking), 442);
    const { drives, requests } = await askDrives(["near", "own-roads-far-away"], { settings: looking });
    assert.deepEqual(drives, [199, "unreachable"]);
    assert.equal(requests, 2);
  });
});

describe("an engine that fetches its tiles when it needs them", () => {
  it("refuses any school at first", async () => {
    assert.equal(await withTilesOverHttp((mjolnir) => asked(schools.near, { mjolnir })), 170);
  });

  it("gives its time where it looks", async () => {
    assert.equal(await withTilesOverHttp((mjolnir) => asked(schools.near, { mjolnir, ...looking })), 199);
  });
});

/**
 * The time from the college, or the code of the error.
 *
 * @param {import("../map.mjs").Place} school
 * @param {import("../engine-config.mjs").Settings} settings
 */
async function asked(school, settings) {
  const { url, close } = await startEngine({ settings });
  try {
    const body = JSON.stringify({ sources: [college], targets: [school], costing: "auto" });
    const response = await fetch(`${url}/sources_to_targets`, { method: "POST", body });
    const answer = /** @type {any} */ (await response.json());
    return answer.error_code ?? answer.sources_to_targets[0][0].time;
  } finally {
    await close();
  }
}

/**
 * @template T
 * @param {(mjolnir: object) => Promise<T>} use
 */
async function withTilesOverHttp(use) {
  const tiles = await tileFolder();
  const cache = await mkdtemp(join(tmpdir(), "tiles-"));
  try {
    return await withServer(
      (request, response) => {
        const file = createReadStream(join(tiles, new URL(request.url ?? "", "http://tiles").pathname));
        file.on("error", () => response.writeHead(404).end()).pipe(response);
      },
      (url) => use({ tile_dir: cache, tile_url: `${url}/{tilePath}` }),
    );
  } finally {
    await rm(cache, { recursive: true });
  }
}
