import assert from "node:assert/strict";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { it } from "node:test";
import { startEngine } from "../engine.mjs";
import { college, schools } from "../map.mjs";
import { tileFolder } from "../tiles.mjs";
import { askMatrix, fetchJson } from "./ask.mjs";

it("says its version and what it can do", async () => {
  const { status, body } = await fetchJson("status");
  assert.equal(status, 200);
  assert.equal(body.version, "3.6.1");
  assert.deepEqual(body.available_actions.toSorted(), ["sources_to_targets", "status"]);
});

it("reads a question from the address too", async () => {
  const question = { sources: [college], targets: [schools.near], costing: "auto" };
  const asked = await fetchJson(`sources_to_targets?json=${encodeURIComponent(JSON.stringify(question))}`);
  assert.deepEqual(asked, await askMatrix([college], [schools.near]));
});

it("builds the tiles once", async () => {
  const folder = dirname(await tileFolder());
  const { mtimeMs } = await stat(folder);
  await tileFolder();
  assert.equal((await stat(folder)).mtimeMs, mtimeMs, "something was made next to the tiles");
});

it("stops, and starts again", async () => {
  const engine = await startEngine();
  await engine.close();
  await assert.rejects(fetch(`${engine.url}/status`));
  const again = await startEngine();
  assert.equal((await fetch(`${again.url}/status`)).status, 200);
  await again.close();
});
