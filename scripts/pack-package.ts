/** The package as it would be published. */
import { execFileSync } from "node:child_process";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Packs the built package into a file. */
export function packPackage(folder: string, file: string): string {
  const options = ["--ignore-scripts", "--json", "--pack-destination", folder];
  // npm's command is a script, which Windows runs by a shell alone.
  const output = execFileSync("npm", ["pack", ...options], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const [packed] = Object.values<{ readonly filename: string }>(JSON.parse(output)); // a list, or by name, as npm's version has it
  if (packed === undefined) throw new Error("npm packed nothing");
  const path = join(folder, file);
  renameSync(join(folder, packed.filename), path);
  return path;
}
