import { spawn } from "node:child_process";

export interface Ran {
  readonly output: string;
  readonly status: number;
}

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ends whatever still runs. */
  readonly signal: AbortSignal;
}

/** Runs a command in a folder until it ends; one that does not end with 0, or as else allowed, is an error. */
export function runCommand(
  [command = "", ...args]: ReadonlyArray<string>,
  folder: string,
  { environment, signal }: Surroundings,
  allowed: ReadonlyArray<number> = [0],
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    // A process group of its own, since npm does not end what it has started when it is ended itself.
    const child = spawn(command, args, {
      cwd: folder,
      env: environment,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const end = () => child.pid !== undefined && process.kill(-child.pid, "SIGTERM");
    signal.addEventListener("abort", end, { once: true });
    let output = "";
    let everything = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      everything += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      everything += text;
    });
    child.on("error", (error) => reject(new Error(`${command} cannot be started: ${error.message}`)));
    child.on("close", (code) => {
      signal.removeEventListener("abort", end);
      if (signal.aborted) reject(signal.reason);
      else if (code !== null && allowed.includes(code)) resolve({ output, status: code });
      else
        reject(
          new Error(`\`${[command, ...args].join(" ")}\` ended with ${code}:\n${lastLines(everything)}`),
        );
    });
  });
}

const lastLines = (text: string) => text.trim().split("\n").slice(-20).join("\n");
