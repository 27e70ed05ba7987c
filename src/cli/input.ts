import { constants } from "node:fs";
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isLinesText } from "./lines/first-line.js";
import type { OpenLines } from "./lines/lines-file.js";
import { reasonOf } from "./read-document.js";
import { BadUsage } from "./usage.js";

/** What the command was given: a document, whole, or a file of lines, to be read as often as needed. */
export type Input = { readonly document: Buffer } | { readonly lines: OpenLines };

/** As much of a first line as tells what it is the first line of. */
const mostOfFirstLine = 2 ** 16;

/** What is in a file, or in standard input for `-`. Lines are to be closed. */
export async function openInput(file: string): Promise<Input> {
  const name = file === "-" ? "standard input" : JSON.stringify(file);
  try {
    if (file === "-") return await fromStream(process.stdin);
    const handle = await open(file);
    let keep = false;
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) return await fromStream(handle.createReadStream({ autoClose: false }));
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(mostOfFirstLine), 0, mostOfFirstLine, 0);
      const start = buffer.subarray(0, bytesRead);
      keep = isLines(start);
      return keep ? { lines: linesIn(handle, start, stat.size) } : { document: await handle.readFile() };
    } finally {
      if (!keep) await handle.close();
    }
  } catch (error) {
    if (error instanceof BadUsage) throw error;
    throw new BadUsage(`cannot read ${name}: ${reasonOf(error)}`);
  }
}

function isLines(start: Buffer): boolean {
  return isLinesText(start.subarray(markOf(start)));
}

/** The length of a byte order mark at the start. */
function markOf(start: Buffer): number {
  return start.subarray(0, 3).equals(Buffer.of(0xef, 0xbb, 0xbf)) ? 3 : 0;
}

function linesIn(handle: FileHandle, start: Buffer, end: number): OpenLines {
  return { handle, fd: handle.fd, start: markOf(start), end };
}

/** What can be read only once is kept: a document in memory, and lines in a file that has no name. */
async function fromStream(stream: AsyncIterable<unknown>): Promise<Input> {
  const chunks: Buffer[] = [];
  let length = 0;
  let spool: FileHandle | undefined;
  let start: Buffer | undefined;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (spool !== undefined) {
        await written(spool, chunk);
        continue;
      }
      chunks.push(chunk);
      if (start !== undefined || (length < mostOfFirstLine && !chunk.includes(0x0a))) continue;
      start = Buffer.concat(chunks).subarray(0, mostOfFirstLine);
      if (!isLines(start)) continue;
      spool = await fileWithoutName();
      for (const one of chunks.splice(0)) await written(spool, one);
    }
    if (spool === undefined) {
      const whole = Buffer.concat(chunks);
      if (start !== undefined || !isLines(whole)) return { document: whole };
      start = whole;
      spool = await fileWithoutName();
      await written(spool, whole);
    }
    return { lines: linesIn(spool, start as Buffer, length) };
  } catch (error) {
    await spool?.close();
    throw error;
  }
}

/** A file that only this process can reach, and that is gone whenever and however it ends. */
async function fileWithoutName(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), "upm-rules-"));
  try {
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL;
    return await open(join(folder, "lines"), flags, 0o600);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function written(file: FileHandle, chunk: Buffer): Promise<void> {
  try {
    for (let done = 0; done < chunk.length; ) done += (await file.write(chunk, done)).bytesWritten;
  } catch (error) {
    throw new BadUsage(`cannot keep the lines of standard input in ${tmpdir()}: ${reasonOf(error)}`);
  }
}
