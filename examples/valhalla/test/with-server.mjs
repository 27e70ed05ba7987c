import { once } from "node:events";
import { createServer } from "node:http";

/**
 * Does something while a server answers, at a free port.
 *
 * @template T
 * @param {import("node:http").RequestListener} listener
 * @param {(url: string) => Promise<T>} use
 */
export async function withServer(listener, use) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  try {
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
