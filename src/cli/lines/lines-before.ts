import { blocksOf, type LinesFile } from "./lines-file.js";
import { type LineBytes, LinesReader } from "./lines-reader.js";

/** The lines of a file that begin before a place, one after the other. */
export function* linesBefore(end: number, file: LinesFile): Generator<LineBytes, void, undefined> {
  const reader = new LinesReader(file);
  for (const block of blocksOf(file.start, end)) yield* reader.linesOf(block);
}
