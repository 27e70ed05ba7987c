/** The package as it would be published: what the playground is built with. */
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFile, root, workFolder } from "./project.ts";

/** Packs the built package and unpacks it into a `node_modules` of its own; says in which folder that stands. */
export function unpackPackage(): string {
  const folder = join(workFolder, "published");
  const modules = join(folder, "node_modules");
  mkdirSync(modules, { recursive: true });
  // Otherwise the package's name would be that of the nearest package.json: of the project itself.
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const options = ["--ignore-scripts", "--json", "--pack-destination", folder];
  // npm's command is a script, which Windows runs by a shell alone.
  const output = execFileSync("npm", ["pack", ...options], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const [packed] = Object.values<{ readonly filename: string }>(JSON.parse(output)); // a list, or by name, as npm's version has it
  if (packed === undefined) throw new Error("npm packed nothing");
  execFileSync("tar", ["-xzf", packed.filename, "-C", "node_modules"], { cwd: folder });
  renameSync(join(modules, "package"), join(modules, packageFile.name));
  rmSync(join(folder, packed.filename));
  return folder;
}
