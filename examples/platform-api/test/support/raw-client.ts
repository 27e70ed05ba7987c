/** A client that does not keep to the rules of HTTP: it sends what it likes, and hangs up when it likes. */
import { connect, type Socket } from "node:net";

export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly as: string;
  readonly body?: unknown;
}

/** The bytes of a request, as they go over the wire. */
export function bytesOf({ method, path, as, body }: RawRequest): string {
  const text = body === undefined ? "" : JSON.stringify(body);
  const headers = [
    "host: platform",
    `authorization: Bearer demo-${as}`,
    ...(body === undefined ? [] : ["content-type: application/json"]),
    `content-length: ${Buffer.byteLength(text)}`,
  ];
  return `${method} ${path} HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n${text}`;
}

export function openSocket(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => resolve(socket));
    // Whoever hangs up in the middle is not told more of it.
    socket.once("error", reject).on("error", () => {});
  });
}

/** All that comes until the other side hangs up, or `milliseconds` have passed. */
export function answerOn(socket: Socket, milliseconds: number): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const end = () => resolve(text);
    socket.on("data", (chunk) => {
      text += String(chunk);
    });
    socket.once("close", end);
    setTimeout(end, milliseconds).unref();
  });
}

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
