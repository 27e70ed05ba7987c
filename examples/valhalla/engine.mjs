// The engine behind an HTTP address, with the part of Valhalla's own API that a matrix needs.

import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { Actor } from "@valhallajs/valhallajs";
import { engineConfig } from "./engine-config.mjs";
import { engineError } from "./engine-errors.mjs";
import { tileFolder } from "./tiles.mjs";

// One for the same settings, for as long as the process lives: the engine's threads keep what they read by
// the actor's address in memory.
/** @type {Map<string, Promise<Actor>>} */
const actors = new Map();

/**
 * Starts the service, at a free port unless one is given; builds the tiles first where they are missing.
 *
 * @param {{ port?: number, settings?: import("./engine-config.mjs").Settings }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startEngine({ port = 0, settings = {} } = {}) {
  const engine = await actorWith(settings);
  const server = createServer(async (request, response) => {
    const { status, body } = await answer(engine, request);
    response.writeHead(status, {
      "access-control-allow-origin": "*",
      "content-type": "application/json;charset=utf-8",
    });
    response.end(body);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** @param {import("./engine-config.mjs").Settings} settings */
function actorWith(settings) {
  const name = JSON.stringify(settings);
  const known = actors.get(name);
  if (known) return known;
  const actor = tileFolder().then((folder) => new Actor(engineConfig(folder, settings)));
  actors.set(name, actor);
  return actor;
}

/**
 * @param {Actor} engine
 * @param {import("node:http").IncomingMessage} request
 */
async function answer(engine, request) {
  try {
    return { status: 200, body: await ask(engine, request) };
  } catch (thrown) {
    const sentence = (thrown instanceof Error ? thrown.message : String(thrown)).replace(/^\w+ error: /, "");
    const error = engineError(sentence);
    return { status: error.status_code, body: JSON.stringify(error) };
  }
}

/**
 * @param {Actor} engine
 * @param {import("node:http").IncomingMessage} request
 * @returns {Promise<string>}
 */
async function ask(engine, request) {
  if (request.method !== "GET" && request.method !== "POST")
    throw new Error("Try a POST or GET request instead");
  const { pathname, searchParams } = new URL(request.url ?? "", "http://engine");
  const query = searchParams.get("json") ?? (await text(request));
  // The engine reads and writes the text itself, so nothing of what it says is lost on the way.
  if (pathname === "/sources_to_targets") return engine.matrix(query);
  if (pathname === "/status") return engine.status(query);
  throw new Error("Try any of: '/sources_to_targets' '/status' ");
}
