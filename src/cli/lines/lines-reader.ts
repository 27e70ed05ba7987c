import { readSync } from "node:fs";
import { reasonOf } from "../read-document.js";
import { BadUsage } from "../usage.js";
import type { Block, LinesFile } from "./lines-file.js";

/** A line in the memory of its reader: until the next one is asked for. */
export interface LineBytes {
  /** Without its line end; undefined where it is longer than lines may be. */
  readonly bytes: Buffer | undefined;
  /** Where in the file it begins. */
  readonly offset: number;
}

/** How long a line may be: far longer than any lesson, and what a thread has room for. */
export const mostBytesOfLine = 2 ** 26;

/** How much is read at a time where a line goes on after its block. */
const step = 2 ** 18;

/** Reads lines of a file, block by block, into memory that it uses again. */
export class LinesReader {
  private readonly file: LinesFile;
  private buffer = Buffer.allocUnsafe(2 ** 21);

  constructor(file: LinesFile) {
    this.file = file;
  }

  *linesOf({ from, to, startsLine }: Block): Generator<LineBytes, void, undefined> {
    // Whether a line begins at the start of the block is told by the byte before it.
    const origin = startsLine ? from : from - 1;
    let filled = this.fill(0, origin, to - origin);
    let begin = startsLine ? 0 : this.lineEnd(0, filled) + 1;
    if (!startsLine && begin === 0) return;
    while (origin + begin < to) {
      const offset = origin + begin;
      let end = this.lineEnd(begin, filled);
      while (end < 0 && origin + filled < this.file.end && filled - begin <= mostBytesOfLine) {
        const searched = filled;
        filled += this.fill(filled, origin + filled, Math.min(step, this.file.end - origin - filled));
        end = this.lineEnd(searched, filled);
      }
      const isLast = end < 0;
      if (isLast) end = filled;
      const tooLong = end - begin > mostBytesOfLine;
      yield { bytes: tooLong ? undefined : this.buffer.subarray(begin, end), offset };
      // What is left of the block is the end of the file, or of a line that is too long.
      if (isLast) return;
      begin = end + 1;
    }
  }

  private lineEnd(from: number, filled: number): number {
    return this.buffer.subarray(0, filled).indexOf(0x0a, from);
  }

  /** Reads so many bytes of the file to a place of the buffer. */
  private fill(place: number, position: number, length: number): number {
    if (place + length > this.buffer.length) {
      const longer = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, place + length));
      this.buffer.copy(longer, 0, 0, place);
      this.buffer = longer;
    }
    for (let done = 0; done < length; ) {
      const count = this.read(place + done, length - done, position + done);
      if (count === 0) throw new BadUsage("the file became shorter while it was read");
      done += count;
    }
    return length;
  }

  private read(place: number, length: number, position: number): number {
    try {
      return readSync(this.file.fd, this.buffer, place, length, position);
    } catch (error) {
      throw new BadUsage(`cannot read the file: ${reasonOf(error)}`);
    }
  }
}
