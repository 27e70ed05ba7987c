import { type BeforeLessons, beforeLessons } from "./before-lessons.js";
import { type BlockReading, type BlockResults, readBlockFor } from "./block-reading.js";
import type { Block, LinesFile } from "./lines-file.js";

/** A block, and the number of its first line where that is known. */
export interface NumberedBlock extends Block {
  readonly firstLine: number;
}

/** Takes what was made of a block; answers whether to go on. */
export type Take<Result> = (result: Result, place: number) => boolean | Promise<boolean>;

/** Those who read a file block by block. */
export interface Crew {
  /** Has all blocks read. What is made of them is taken in their order, whoever is done first. */
  readonly read: <K extends keyof BlockResults>(
    reading: BlockReading & { readonly of: K },
    blocks: readonly NumberedBlock[],
    take: Take<BlockResults[K]>,
  ) => Promise<void>;
  /** Verifies what comes before the lessons, and checks it as of an instant. */
  readonly before: (at: number) => Promise<BeforeLessons>;
  /** Ends the threads with all that they hold in memory. Another reading starts others. */
  readonly dismiss: () => Promise<void>;
}

/** The thread that asks does all by itself. */
export function crewOfOne(file: LinesFile): Crew {
  return {
    before: async (at) => beforeLessons(file, at),
    read: async <K extends keyof BlockResults>(
      reading: BlockReading & { readonly of: K },
      blocks: readonly NumberedBlock[],
      take: Take<BlockResults[K]>,
    ) => {
      const readBlock = readBlockFor<K>(reading, file);
      for (const [place, block] of blocks.entries())
        if (!(await take(readBlock(block, block.firstLine), place))) return;
    },
    dismiss: async () => {},
  };
}
