import { type FestivalSize, type LessonBlock, lessonBlocks, referenceLists } from "./generated-festival.ts";

/** The lists that grow with the lessons, in the order of a document, and what of them is in a block. */
const listsOfBlocks: Readonly<Record<string, (block: LessonBlock) => readonly unknown[]>> = {
  lessons: ({ lesson }) => [lesson],
  parents: ({ parents }) => parents,
  participants: ({ participants }) => participants,
  confirmations: ({ confirmations }) => confirmations,
};

const lengthOfPiece = 1 << 20;

/**
 * The JSON text of `generatedFestival(size)` in pieces of about a megabyte. The blocks are made anew for each list, so that
 * neither the document nor its text is ever whole in memory.
 */
export function* festivalText(size: FestivalSize): Generator<string, void, undefined> {
  let piece = JSON.stringify({ format: "upm-festival/1", ...referenceLists(size) }).slice(0, -1);
  for (const [key, ofBlock] of Object.entries(listsOfBlocks)) {
    piece += `,${JSON.stringify(key)}:[`;
    let between = "";
    for (const block of lessonBlocks(size)) {
      for (const record of ofBlock(block)) {
        piece += between + JSON.stringify(record);
        between = ",";
      }
      if (piece.length < lengthOfPiece) continue;
      yield piece;
      piece = "";
    }
    piece += "]";
  }
  yield `${piece}}`;
}
