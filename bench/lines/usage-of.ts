import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a program used from start to end, in all its threads. */
export interface Usage {
  /** Milliseconds. */
  readonly cpu: number;
  readonly wall: number;
  /** The most that was resident at once, in bytes. */
  readonly memory: number;
}

/** Without what would change how Node runs. */
const { NODE_OPTIONS, NODE_COMPILE_CACHE, ...env } = process.env;
const noteUsage = fileURLToPath(new URL("note-usage.mjs", import.meta.url));

/** Runs a program in a process of its own; throws unless it ends with one of the codes that are expected. */
export async function usageOf(
  args: readonly string[],
  folder: string,
  expected: readonly number[] = [0],
): Promise<Usage> {
  const file = join(folder, "usage.json");
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", noteUsage, ...args], {
    env: { ...env, UPM_RULES_USAGE: file },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  const wall = performance.now() - start;
  if (!expected.some((one) => one === code)) throw new Error(`${args.join(" ")} ended with ${code}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(file, "utf8"));
  return { cpu: (userCPUTime + systemCPUTime) / 1000, wall, memory: maxRSS * 1024 };
}
