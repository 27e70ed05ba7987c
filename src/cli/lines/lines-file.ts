import type { FileHandle } from "node:fs/promises";

/** A file of lines, as every thread can read it: by its descriptor, wherever they like. */
export interface LinesFile {
  readonly fd: number;
  /** Where its first line begins: after a byte order mark. */
  readonly start: number;
  readonly end: number;
}

/** A file of lines that is open. */
export interface OpenLines extends LinesFile {
  /** Held, since a handle that nobody holds is closed. */
  readonly handle: FileHandle;
}

/** A stretch of a file: the lines that begin in it. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** Whether a line begins where it does; else the first begins after the next line end. */
  readonly startsLine: boolean;
}

/** Small enough to be in memory several times, and large enough that handing it to a thread costs nothing. */
const lengthOfBlock = 2 ** 20;

/** The blocks that a file consists of, from where a line begins. */
export function blocksOf(start: number, end: number, length = lengthOfBlock): readonly Block[] {
  const blocks: Block[] = [];
  for (let from = start; from < end; from += length)
    blocks.push({ from, to: Math.min(from + length, end), startsLine: from === start });
  return blocks;
}
