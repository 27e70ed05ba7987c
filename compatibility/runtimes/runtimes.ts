import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pins } from "./pins.ts";
import { Problem } from "./problem.ts";
import type { UserFolder } from "./user-folder.ts";

export interface Runtime {
  /** As `--only` takes it. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** Where the two forms of the root come from. */
  readonly loads: "files" | "a bundle";
  /** Whether its Date is in the host's zone; else it is in UTC. */
  readonly takesHostZone: boolean;
  /** The command that answers a request; the path of its file follows. */
  readonly ask: (user: UserFolder) => readonly string[];
  /** The command that runs the package's own command; its arguments follow. */
  readonly run?: (user: UserFolder) => readonly string[];
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const versions = pins();
const pinned = (name: string) => versions[name] ?? "";

/** A runtime that runs files, started by this command. */
function ofFiles(id: string, name: string, command: readonly string[]): Runtime {
  return {
    id,
    name,
    version: pinned(id),
    loads: "files",
    takesHostZone: true,
    ask: ({ program }) => [...command, program],
    run: ({ installedCommand }) => [...command, installedCommand],
  };
}

const nodes = ["node-20", "node-22", "node-24", "node-26"].map((id) =>
  ofFiles(id, "Node", [here(`node_modules/${id}/bin/node`)]),
);

const workerd: Runtime = {
  id: "workerd",
  name: "workerd (miniflare)",
  version: pinned("miniflare"),
  loads: "a bundle",
  takesHostZone: false,
  ask: ({ worker }) => [process.execPath, here("ask-workerd.ts"), worker],
};

const chromiumPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const chromium = (): Runtime => ({
  id: "chromium",
  name: "Chromium, headless",
  version: chromiumVersion(),
  loads: "a bundle",
  takesHostZone: true,
  ask: ({ page }) => [process.execPath, here("ask-chromium.ts"), chromiumPath, page],
});

function chromiumVersion(): string {
  if (!existsSync(chromiumPath)) {
    throw new Problem(
      `There is no Chromium at ${chromiumPath}. Install Debian's package with \`apt-get install chromium\`, or set the ` +
        "environment variable CHROMIUM to the path of one. Without one only a part can be run: see --only in the README.",
    );
  }
  const said = execFileSync(chromiumPath, ["--version"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return /[\d.]+/.exec(said)?.[0] ?? said.trim();
}

const known: Readonly<Record<string, () => Runtime>> = {
  ...Object.fromEntries(nodes.map((node) => [node.id, () => node])),
  bun: () => ofFiles("bun", "Bun", [here("node_modules/.bin/bun")]),
  deno: () =>
    ofFiles("deno", "Deno", [
      ...[here("node_modules/.bin/deno"), "run", "--quiet", "--no-remote"],
      ...["--node-modules-dir=manual", "--allow-all"],
    ]),
  workerd: () => workerd,
  chromium,
};

/** All runtimes, or those of these ids. */
export function runtimes(ids: readonly string[] | undefined): readonly Runtime[] {
  return (ids ?? Object.keys(known)).map((id) => {
    const runtime = known[id];
    if (runtime === undefined) {
      throw new Problem(
        `There is no runtime ${JSON.stringify(id)}: expected some of ${Object.keys(known).join(",")}.`,
      );
    }
    return runtime();
  });
}
