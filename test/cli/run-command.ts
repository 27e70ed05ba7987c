import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const command = join(root, "dist", "cli.js");

export const exampleFile = join(root, "examples", "festival", "festival.json");
export const goodFile = join(root, "examples", "small", "all-good.json");
export const invalidFile = join(root, "examples", "small", "invalid.json");
/** When the example is judged: it has breaches by then. */
export const at = "2020-11-13T09:00:00Z";

/** What a run of the command left behind. */
export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

interface Given {
  /** Standard input; empty where left out. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs the built command as a process of its own, and sees that it never shows a stack trace. */
export async function run(args: readonly string[], given: Given = {}): Promise<Run> {
  const done = await processOf(args, given);
  expect(done.err).not.toMatch(/^ +at .*:\d+|node:internal|Error:|mistake in upm-rules itself/m);
  return done;
}

function processOf(args: readonly string[], { input = "", env = {}, cwd = root }: Given): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd,
      env: { PATH: process.env["PATH"], ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    // It may end before it has read what it is given.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const [printed, complained] = [out, err].map((chunks) => Buffer.concat(chunks).toString("utf8"));
      resolve({ code, signal, out: printed ?? "", err: complained ?? "" });
    });
  });
}

/** Runs a line of the shell, in which `"$@"` is the command with the arguments. */
export function shell(line: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["-c", line, "bash", process.execPath, command, ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, out, err }));
  });
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): {
  readonly path: string;
  readonly file: (name: string, content: string | Uint8Array) => string;
} {
  const path = mkdtempSync(join(tmpdir(), "upm-rules-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    file: (name, content) => {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
}

/** The JSON value in a file, to be changed. */
export function documentIn(file: string) {
  return JSON.parse(readFileSync(file, "utf8"));
}
