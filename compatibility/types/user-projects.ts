import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { consumerSources } from "./consumer-sources.ts";
import { compilerOptions, type Leg, type Part } from "./legs.ts";
import { effectVersion, fastCheckVersion } from "./pinned-versions.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** The projects of two users, who have installed the packed package: one of them with Effect and fast-check. */
export interface UserProjects {
  /** Writes what a leg compiles; says where its `tsconfig.json` is. */
  readonly prepare: (leg: Leg) => string;
  readonly remove: () => void;
}

/** Packs the project as it is built, and installs it in new folders elsewhere. */
export function installUserProjects(): UserProjects {
  if (!existsSync(join(project, "dist/esm/index.d.ts")))
    throw new Error("there is no dist: run `npm run build` first");
  const folder = mkdtempSync(join(tmpdir(), "upm-rules-types-"));
  npm(folder, "pack", "--ignore-scripts", "--silent", project);
  const tarball = join(folder, String(readdirSync(folder).find((name) => name.endsWith(".tgz"))));
  install("root", tarball);
  install("effect", tarball, `effect@${effectVersion}`, `fast-check@${fastCheckVersion}`);

  function install(part: Part, ...packages: readonly string[]): void {
    mkdirSync(join(folder, part));
    writeFileSync(join(folder, part, "package.json"), '{ "private": true }\n');
    npm(
      join(folder, part),
      "install",
      "--silent",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      ...packages,
    );
    const hasEffect = existsSync(join(folder, part, "node_modules/effect"));
    if (hasEffect !== (part === "effect"))
      throw new Error(`the project for ${part} has Effect: ${hasEffect}`);
  }

  return {
    prepare: (leg) => {
      const { release } = leg.compiler;
      const { part, resolution, exactOptionalPropertyTypes, skipLibCheck } = leg;
      const name = [release, resolution.options.module, exactOptionalPropertyTypes, skipLibCheck].join("-");
      const home = join(folder, part, name);
      mkdirSync(home);
      for (const { name, text } of consumerSources(part, resolution)) writeFileSync(join(home, name), text);
      writeFileSync(join(home, "tsconfig.json"), JSON.stringify({ compilerOptions: compilerOptions(leg) }));
      return home;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function npm(folder: string, ...options: readonly string[]): void {
  try {
    execFileSync("npm", options, { cwd: folder, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    throw new Error(`npm ${options[0]} failed: ${(error as { readonly stderr?: string }).stderr ?? error}`);
  }
}
