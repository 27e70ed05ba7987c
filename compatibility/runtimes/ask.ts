import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "./problem.ts";
import type { Answer, Request } from "./program/request.ts";
import type { Runtime } from "./runtimes.ts";
import type { UserFolder } from "./user-folder.ts";

/** What a runtime on a host in that zone answers. */
export async function ask(
  runtime: Runtime,
  request: Request,
  timeZone: string,
  user: UserFolder,
): Promise<Answer & OfFiles> {
  const file = join(user.folder, `request-${runtime.id}-${timeZone.replace("/", "-")}.json`);
  writeFileSync(file, JSON.stringify(request));
  const { code, stdout, stderr } = await started([...runtime.ask(user), file], timeZone, user);
  try {
    if (code !== 0) throw new Error(`it ended with ${code}`);
    return JSON.parse(stdout);
  } catch (error) {
    const why = error instanceof SyntaxError ? "its answer is no JSON" : (error as Error).message;
    throw new Problem(
      `${runtime.name} ${runtime.version}, host zone ${timeZone}, gave no answer: ${why}\n${stderr || stdout.slice(0, 500)}`,
    );
  }
}

/** What a runtime of files says besides. */
export interface OfFiles {
  /** Where it found the two forms of the root. */
  readonly resolved?: { readonly ESM: string; readonly CommonJS: string };
  readonly zoneData?: { readonly tz?: string; readonly icu?: string };
}

export interface Ended {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command on a host in that zone until it ends, or for five minutes. */
export function started(command: readonly string[], timeZone: string, user: UserFolder): Promise<Ended> {
  const [file = "", ...args] = command;
  const env = { ...process.env, TZ: timeZone, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  const options = { cwd: user.folder, env, encoding: "utf8", maxBuffer: 2 ** 28, timeout: 300_000 } as const;
  return new Promise((resolve) => {
    execFile(file, args, options, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? error.signal ?? error.message) : 0, stdout, stderr });
    });
  });
}
