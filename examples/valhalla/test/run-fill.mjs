// Runs the command as a person does, in a folder of its own.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../fill.mjs", import.meta.url));

/** @param {readonly string[]} args */
export async function runFill(args) {
  const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const exit = once(child, "exit");
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await exit;
  return { code, stdout, stderr };
}

/**
 * Runs it over a document, and gives the file that it was to write too: undefined where there is none.
 *
 * @param {object | string | undefined} document as text where it is no JSON; none where left out
 * @param {readonly string[]} args
 * @param {string} [there] what stands in the file before
 */
export async function fillInto(document, args, there) {
  const folder = await mkdtemp(join(tmpdir(), "fill-"));
  try {
    const [input, output] = [join(folder, "festival.json"), join(folder, "filled.json")];
    const content = typeof document === "object" ? JSON.stringify(document) : document;
    if (content !== undefined) await writeFile(input, content);
    if (there !== undefined) await writeFile(output, there);
    const run = await runFill([input, "--output", output, ...args]);
    return { ...run, written: await readFile(output, "utf8").catch(() => undefined) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
