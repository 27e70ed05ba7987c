// Builds the engine's tiles of the map, unless they are there.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { VALHALLA_VERSION } from "@valhallajs/valhallajs";
import { engineConfig } from "./engine-config.mjs";
import { nodes, ways } from "./map.mjs";
import { encodeOsmPbf } from "./osm-pbf.mjs";

const generated = fileURLToPath(new URL(".generated", import.meta.url));
const command = fileURLToPath(new URL("bin/valhalla-cli.js", import.meta.resolve("@valhallajs/valhallajs")));

/**
 * The folder of the tiles. It is named after all that they are made from: those of an older map are not used.
 *
 * @returns {Promise<string>}
 */
export async function tileFolder() {
  const map = encodeOsmPbf(nodes, ways);
  const madeFrom = [map, JSON.stringify(engineConfig("")), VALHALLA_VERSION];
  const name = `tiles-${hash(madeFrom)}`;
  const folder = join(generated, name);
  if (!existsSync(folder)) {
    await mkdir(generated, { recursive: true });
    await removeOldTiles(name);
    await buildTiles(map, folder);
  }
  return folder;
}

/** @param {readonly (string | Uint8Array)[]} parts */
function hash(parts) {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part);
  return sum.digest("hex").slice(0, 16);
}

/** @param {string} current */
async function removeOldTiles(current) {
  const old = (await readdir(generated)).filter((name) => name.startsWith("tiles-") && name !== current);
  for (const name of old) await rm(join(generated, name), { recursive: true, force: true });
}

/**
 * @param {Uint8Array} map
 * @param {string} folder
 */
async function buildTiles(map, folder) {
  // In a folder of its own, moved when all is there: another process may build or read the same at this time.
  const draft = await mkdtemp(join(generated, "draft-"));
  try {
    const file = join(draft, "map.osm.pbf");
    await writeFile(file, map);
    const config = JSON.stringify(engineConfig(draft));
    const build = [command, "build_tiles", "--inline-config", config, file];
    await promisify(execFile)(process.execPath, build, { cwd: draft }); // it writes notes where it runs
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
