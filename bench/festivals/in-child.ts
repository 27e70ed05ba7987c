import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Without what would change how Node runs. */
const { NODE_OPTIONS, NODE_COMPILE_CACHE, ...env } = process.env;

/** Runs a program of this folder in a process of its own, from `folder`, and gives the JSON that it prints. */
export async function inChild<Answer>(
  program: string,
  flags: readonly string[],
  args: readonly string[],
  folder: string,
): Promise<Answer> {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, path, ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return JSON.parse(stdout);
}

/** Whether a child ended because its heap was full. */
export function isOutOfMemory(error: unknown): boolean {
  const { stderr } = error as { stderr?: unknown };
  return typeof stderr === "string" && stderr.includes("JavaScript heap out of memory");
}
