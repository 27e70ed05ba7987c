/** Node's server, but that it says what it cannot read, and stops as soon as it has answered. */
import { Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { sentences } from "./problems/sentences.ts";

const statusOf: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** What is no HTTP gets a problem document all the same; in which language, nobody could read. */
function answerUnreadable({ code = "" }: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || code === "ECONNRESET") return void socket.destroy();
  const status = statusOf[code] ?? 400;
  const title = STATUS_CODES[status];
  const problem = JSON.stringify({
    ...{ type: "about:blank", status, title },
    detail: sentences.ru.unreadableHttp,
  });
  socket.end(
    [
      `HTTP/1.1 ${status} ${title}`,
      "Connection: close",
      "Content-Type: application/problem+json",
      `Content-Length: ${Buffer.byteLength(problem)}`,
      "",
      problem,
    ].join("\r\n"),
  );
}

export class NodeServer extends Server {
  constructor() {
    super();
    this.on("clientError", answerUnreadable);
  }

  /** A connection whose request is answered would be kept for more of them, for seconds. */
  override close(callback?: (error?: Error) => void): this {
    const closing = setInterval(() => this.closeIdleConnections(), 50);
    return super.close((error) => {
      clearInterval(closing);
      callback?.(error);
    });
  }
}
