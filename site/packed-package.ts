/** The package as it would be published: what the playground is built with. */
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packPackage } from "../scripts/pack-package.ts";
import { packageFile, workFolder } from "./project.ts";

/** Packs the built package and unpacks it into a `node_modules` of its own; says in which folder that stands. */
export function unpackPackage(): string {
  const folder = join(workFolder, "published");
  const modules = join(folder, "node_modules");
  mkdirSync(modules, { recursive: true });
  // Otherwise the package's name would be that of the nearest package.json: of the project itself.
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const packed = packPackage(folder, "packed.tgz");
  execFileSync("tar", ["-xzf", packed, "-C", modules]);
  renameSync(join(modules, "package"), join(modules, packageFile.name));
  rmSync(packed);
  return folder;
}
