import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { type MatrixAsked, matrixAskedIn, type Says, valhallaAnswer } from "./valhalla-api.js";

/** What the server does: answers, breaks the connection, hangs, or answers with a bare status. */
export type Manner = "answer" | "drop" | "hang" | number;

export interface StubEngine {
  readonly url: string;
  /** The matrices that it was asked for, in their order. */
  readonly asked: readonly MatrixAsked[];
  /** Method, path and type of each request. */
  readonly requestLines: readonly string[];
  /** Resolves when so many requests have arrived. */
  readonly arrived: (count: number) => Promise<void>;
  /** Resolves when so many connections were closed from the other side before an answer. */
  readonly leftAlone: (count: number) => Promise<void>;
}

/** A server over HTTP with Valhalla's API and a table of seconds, until the test is over. */
export async function stubEngine(
  says: Says,
  mannerOf: (index: number) => Manner = () => "answer",
): Promise<StubEngine> {
  const asked: MatrixAsked[] = [];
  const requestLines: string[] = [];
  const arrivals = counter();
  const departures = counter();

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    response.on("close", () => {
      if (!response.writableFinished && manner !== "drop") departures.add();
    });
    const manner = mannerOf(requestLines.length);
    requestLines.push(`${request.method} ${request.url} ${request.headers["content-type"]}`);
    let body = "";
    for await (const part of request.setEncoding("utf8")) body += part;
    const matrix = matrixAskedIn(body);
    asked.push(matrix);
    arrivals.add();
    if (manner === "drop") request.socket.destroy();
    if (typeof manner === "number") response.writeHead(manner).end("busy");
    if (manner !== "answer") return;
    const { status, text } = valhallaAnswer(matrix, says);
    response.writeHead(status, { "content-type": "application/json" }).end(text);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    requestLines,
    arrived: arrivals.reached,
    leftAlone: departures.reached,
  };
}

/** A URL at which no server listens. */
export async function nobody(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Counts, and tells those who wait when it has come so far. */
function counter() {
  let count = 0;
  const waiting: { readonly goal: number; readonly tell: () => void }[] = [];
  return {
    add: () => {
      count += 1;
      for (const { goal, tell } of waiting) if (count >= goal) tell();
    },
    reached: (goal: number) =>
      new Promise<void>((tell) => {
        if (count >= goal) tell();
        else waiting.push({ goal, tell });
      }),
  };
}
