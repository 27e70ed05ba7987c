/** A PostgreSQL server of the test's own, on a free port, with its data in a folder that goes with it. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface PostgresServer {
  readonly url: string;
  /** Ends it at once: connections break, what was not committed is lost. */
  readonly stop: () => Promise<void>;
  /** Starts it again where it was. */
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Debian keeps the server's programs out of the path, in a folder for each version. */
function folderOfPrograms(): string {
  const versions = "/usr/lib/postgresql";
  const found = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : [];
  const folder = found
    .map((version) => join(versions, version, "bin"))
    .find((bin) => existsSync(join(bin, "initdb")));
  if (folder === undefined)
    throw new Error("no PostgreSQL server here: install Debian's package `postgresql`");
  return folder;
}

/** PostgreSQL does not run as root: then it runs as the user that Debian's package has made. */
function serverUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(address)));
    });
  });

export async function startPostgres(): Promise<PostgresServer> {
  const programs = folderOfPrograms();
  const user = serverUser();
  const folder = mkdtempSync(join(tmpdir(), "platform-postgres-"));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const options = { ...user, cwd: folder, stdio: "pipe" } as const;
  execFileSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "platform", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"],
    options,
  );
  const port = await freePort();
  let running: ChildProcess | undefined;

  const start = () =>
    new Promise<void>((resolve, reject) => {
      const flags = ["-D", data, "-p", String(port), "-k", folder, "-h", "127.0.0.1", "-F"];
      const server = spawn(join(programs, "postgres"), flags, options);
      running = server;
      let told = "";
      server.stderr?.on("data", (chunk) => {
        told += String(chunk);
        if (told.includes("ready to accept connections")) resolve();
      });
      server.once("exit", () => reject(new Error(`PostgreSQL did not start: ${told}`)));
    });

  const stop = async () => {
    const server = running;
    if (server === undefined || server.exitCode !== null) return;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGQUIT");
    await ended;
  };

  await start();
  return {
    url: `postgres://platform@127.0.0.1:${port}/postgres`,
    start,
    stop,
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
