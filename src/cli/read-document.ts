import { type InvalidFestival, invalidFestival } from "../issues/invalid-festival.js";

/** What a JSON document of at most this many bytes fits into: the longest text that the platform holds. */
const mostBytes = 536_870_888;

/** How deeply a document may be nested: each level takes memory, and the format has six. */
export const mostLevels = 1_000_000;

/** The JSON value that a document is. */
export function jsonOfDocument(bytes: Buffer): unknown {
  if (bytes.length > mostBytes) throw invalidDocument(`a document of at most ${mostBytes} bytes`);
  if (isNestedTooDeeply(bytes)) throw invalidDocument(`JSON nested at most ${mostLevels} levels deep`);
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

/** Whether brackets outside of strings are nested more deeply than memory allows for. */
export function isNestedTooDeeply(bytes: Buffer): boolean {
  if (bytes.length <= mostLevels) return false;
  let levels = 0;
  for (let position = 0; position < bytes.length; position += 1) {
    const byte = bytes[position];
    if (byte === 0x22) position = endOfString(bytes, position);
    else if (byte === 0x5b || byte === 0x7b) {
      levels += 1;
      if (levels > mostLevels) return true;
    } else if (byte === 0x5d || byte === 0x7d) levels -= 1;
  }
  return false;
}

/** Where the string that opens at a position closes. */
function endOfString(bytes: Buffer, opening: number): number {
  for (let closing = opening + 1; ; closing += 1) {
    const byte = bytes[closing];
    if (byte === undefined || byte === 0x22) return closing;
    // What follows a backslash closes nothing.
    if (byte === 0x5c) closing += 1;
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

/** Where JSON breaks off, without quoting it: what stands there may be personal. */
export function offsetOf(error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : "";
  const found = /at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message)?.[1];
  return found === undefined ? undefined : Number(found);
}

function positionOf(error: unknown, text: string): string {
  const position = offsetOf(error);
  if (position === undefined) return "";
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf("\n"); next >= 0 && next < position; next = text.indexOf("\n", lineStart)) {
    line += 1;
    lineStart = next + 1;
  }
  return `, which it is not from line ${line}, column ${position - lineStart + 1} on`;
}

function invalidDocument(expected: string): InvalidFestival {
  return invalidFestival([{ pointer: "", expected }]);
}
