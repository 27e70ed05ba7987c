// node examples/install-packed.ts NAME…: installs examples that are packages of their own, with the package as it is published.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { packPackage } from "../scripts/pack-package.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));

// Their package.json names this file; their lock files leave its hash out, since each build makes another.
packPackage(folder, "upm-rules.tgz");
for (const name of process.argv.slice(2))
  execFileSync("npm", ["ci", "--prefix", name, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
