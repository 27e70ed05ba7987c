import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Program } from "./programs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Without what would change how Node starts. */
const { NODE_OPTIONS, NODE_COMPILE_CACHE, ...env } = process.env;

/** Runs a program to its end, in a fresh process; throws where it fails. */
export function start({ name, args }: Program): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
}
