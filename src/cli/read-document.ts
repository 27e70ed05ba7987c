import { readFile } from "node:fs/promises";
import { type InvalidFestival, invalidFestival } from "../issues/invalid-festival.js";
import { BadUsage } from "./usage.js";

/** What a JSON document of at most this many bytes fits into: the longest text that the platform holds. */
const mostBytes = 536_870_888;

/** The JSON value in a file, or in standard input for `-`. */
export async function readDocument(file: string): Promise<unknown> {
  const bytes = await readBytes(file);
  if (bytes.length > mostBytes) throw invalidDocument(`a document of at most ${mostBytes} bytes`);
  let text: string;
  try {
    // A mark of byte order at the start, as some editors write it, is passed over.
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw invalidDocument("JSON in UTF-8");
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidDocument(`JSON${positionOf(error, text)}`);
  }
}

async function readBytes(file: string): Promise<Buffer> {
  if (file === "-") {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(file);
  } catch (error) {
    throw new BadUsage(`cannot read ${JSON.stringify(file)}: ${reasonOf(error)}`);
  }
}

/** Why a file could not be read or written, in few words. */
export function reasonOf(error: unknown): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file or folder",
    EACCES: "permission denied",
    EISDIR: "it is a folder",
    ENOTDIR: "part of its path is no folder",
    ENOSPC: "no space left",
    ERR_FS_FILE_TOO_LARGE: "it is too large",
  };
  const code = (error as { readonly code?: string } | null)?.code ?? "";
  return reasons[code] ?? (code || "it failed");
}

/** Where the JSON breaks off, without quoting it: what stands there may be personal. */
function positionOf(error: unknown, text: string): string {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return "";
  const before = text.slice(0, Number(position));
  const line = before.split("\n").length;
  return `, which it is not from line ${line}, column ${before.length - before.lastIndexOf("\n")} on`;
}

function invalidDocument(expected: string): InvalidFestival {
  return invalidFestival([{ pointer: "", expected }]);
}
