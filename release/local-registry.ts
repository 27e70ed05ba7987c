import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

export interface LocalRegistry {
  readonly url: string;
  /** The npm configuration of somebody who installs from it. */
  readonly installing: string;
  /** The npm configuration of somebody who may publish to it. */
  readonly publishing: string;
  stop(): Promise<void>;
}

export interface Upstream {
  readonly url: string;
  /** A file of certificates, where npm is told of one. */
  readonly certificates: string | undefined;
}

/** An empty registry on this machine: the package is its own, all others come from upstream. */
export async function startRegistry(
  packageName: string,
  folder: string,
  { url: upstream, certificates }: Upstream,
): Promise<LocalRegistry> {
  mkdirSync(folder);
  const configuration = join(folder, "config.yaml");
  const everyone = { access: "$all" };
  const configured = {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 1 } },
    uplinks: { upstream: { url: upstream } },
    packages: {
      [packageName]: { ...everyone, publish: "$authenticated" },
      "**": { ...everyone, proxy: "upstream" },
    },
    web: { enable: false },
    log: { type: "stdout", format: "json", level: "warn" },
  };
  writeFileSync(configuration, JSON.stringify(configured)); // which is YAML too
  const log = join(folder, "log.txt");
  const logged = openSync(log, "w");
  const address = `127.0.0.1:${await freePort()}`;
  const program = join(import.meta.dirname, "node_modules/verdaccio/bin/verdaccio");
  const server = spawn(process.execPath, [program, "--config", configuration, "--listen", address], {
    cwd: folder,
    env: { ...(certificates && { NODE_EXTRA_CA_CERTS: certificates }), ...process.env },
    detached: true, // so that Ctrl-C ends it last
    stdio: ["ignore", logged, logged],
  });
  const ended = once(server, "exit");
  const stop = async () => {
    // Asked kindly, it waits a minute for connections that are kept alive; what it holds is thrown away anyway.
    if (server.exitCode === null && server.kill("SIGKILL")) await ended;
  };
  try {
    await answering(`http://${address}/-/ping`, () => server.exitCode === null, log);
    const token = await newUser(`http://${address}`);
    const installing = `registry=http://${address}/\naudit=false\nfund=false\nupdate-notifier=false\n`;
    return {
      url: `http://${address}/`,
      installing,
      publishing: `${installing}//${address}/:_authToken=${token}\n`,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return address.port;
}

async function answering(url: string, isRunning: () => boolean, log: string): Promise<void> {
  for (let attempts = 0; attempts < 600 && isRunning(); attempts += 1) {
    const isThere = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await setTimeout(100);
  }
  throw new Error(`verdaccio did not come up:\n${readFileSync(log, "utf8").slice(-2000)}`);
}

/** Makes a user; the token to publish with. */
async function newUser(registry: string): Promise<string> {
  const name = "rehearsal";
  const response = await fetch(`${registry}/-/user/org.couchdb.user:${name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password: randomUUID() }),
  });
  const { token } = await response.json();
  if (typeof token !== "string") throw new Error(`verdaccio made no user: HTTP ${response.status}`);
  return token;
}
