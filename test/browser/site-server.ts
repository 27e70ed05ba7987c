import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

/** The built site. */
export const siteFolder = fileURLToPath(new URL("../../site/dist", import.meta.url));

/** The folder of the server that the site stands in: it must not need to be at the top of a host. */
const place = "/some/folder/";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export interface SiteServer extends AsyncDisposable {
  /** Ends with a slash. */
  readonly address: string;
  /** The paths that were asked for and are not there. */
  readonly missing: readonly string[];
}

/** Serves the built site as any static host would, in a folder. */
export async function serveSite(): Promise<SiteServer> {
  if (statSync(join(siteFolder, "playground/index.html"), { throwIfNoEntry: false }) === undefined) {
    throw new Error("the site is not there: run npm run docs");
  }
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname.startsWith(place)
      ? fileAt(decodeURIComponent(pathname.slice(place.length)))
      : undefined;
    if (file === undefined) {
      missing.push(pathname);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${place}`,
    missing,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fileAt(path: string): string | undefined {
  const file = normalize(join(siteFolder, path === "" || path.endsWith("/") ? `${path}index.html` : path));
  return file.startsWith(siteFolder) && statSync(file, { throwIfNoEntry: false })?.isFile()
    ? file
    : undefined;
}
