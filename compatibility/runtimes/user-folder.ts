import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { pins } from "./pins.ts";
import { Problem } from "./problem.ts";

/** The project of a user who has installed the packed package, with the program that all runtimes run. */
export interface UserFolder {
  readonly folder: string;
  /** The program for runtimes that have files: it imports the installed packages. */
  readonly program: string;
  readonly installedCommand: string;
  /** The program with the packages, for workerd and for a page. */
  readonly worker: string;
  readonly page: string;
  remove(): void;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

export async function userFolder(): Promise<UserFolder> {
  if (!existsSync(join(root, "dist/cli.js"))) {
    throw new Problem("The package is not built: run `npm run build` in the root folder first.");
  }
  const folder = mkdtempSync(join(tmpdir(), "upm-rules-runtimes-"));
  try {
    install(folder);
    cpSync(new URL("program", import.meta.url), join(folder, "program"), { recursive: true });
    return {
      folder,
      program: await bundle(folder, "on-standard-output", withoutPackages),
      installedCommand: join(folder, "node_modules/.bin/upm-rules"),
      worker: await bundle(folder, "as-worker", withPackages),
      page: await bundle(folder, "in-page", withPackages),
      // Where one runtime failed, another may still be writing.
      remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Packs the package, and installs it as a user does, with Effect beside it. */
function install(folder: string): void {
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [tarball] = JSON.parse(npm(pack, root));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  npm(["install", "--no-audit", "--no-fund", `./${tarball.filename}`, `effect@${pins()["effect"]}`], folder);
}

function npm(args: readonly string[], cwd: string): string {
  try {
    return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stderr } = error as { readonly stderr?: string };
    throw new Problem(`\`npm ${args[0]}\` failed:\n${stderr ?? error}`);
  }
}

const withPackages: BuildOptions = { platform: "browser", metafile: true };
const withoutPackages: BuildOptions = {
  platform: "node",
  packages: "external",
  external: ["./common-js.cjs"], // it has to be CommonJS still
};

/** The program as one module. With the packages it has the forms of them that `import` and `require` name. */
async function bundle(folder: string, entry: string, options: BuildOptions): Promise<string> {
  const outfile = join(folder, "program", `${entry}.bundle.mjs`);
  const { metafile } = await build({
    ...options,
    entryPoints: [join(folder, "program", `${entry}.ts`)],
    absWorkingDir: folder,
    outfile,
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  for (const form of ["dist/esm/index.js", "dist/cjs/index.cjs"]) {
    if (metafile !== undefined && !(`node_modules/upm-rules/${form}` in metafile.inputs)) {
      throw new Problem(`The bundle of ${entry}.ts was to hold both forms, and has no ${form}.`);
    }
  }
  return outfile;
}
