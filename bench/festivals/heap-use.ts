import { inChild, isOutOfMemory } from "./in-child.ts";

/** What a program held that checked a festival, in bytes. */
export interface HeapUse {
  /** What its heap held before there was a document. */
  readonly before: number;
  /** What it held of the parsed document. */
  readonly document: number;
  /** What typed arrays took at most, outside the heap. */
  readonly typedArrays: number;
  /** What the heap was allowed to hold at most. */
  readonly limit: number;
}

const megabyte = 2 ** 20;

/** Small, since the limit of the heap does not hold for the young generation. */
const youngFlag = "--max-semi-space-size=4";

/** What a check takes, the document included, by the document alone: no more than its limit and its typed arrays. */
export function heapRatio({ before, document, typedArrays, limit }: HeapUse): number {
  return (limit - before + typedArrays) / document;
}

/** What a check of so many lessons takes in a heap limited to some megabytes; undefined where they are too few. */
async function checkedWithin(
  megabytes: number,
  lessons: number,
  folder: string,
): Promise<HeapUse | undefined> {
  const flags = ["--expose-gc", youngFlag, `--max-old-space-size=${megabytes}`];
  try {
    return await inChild<HeapUse>("check-in-heap.ts", flags, [String(lessons)], folder);
  } catch (error) {
    if (isOutOfMemory(error)) return undefined;
    throw error;
  }
}

/** What a program does with heaps of different limits. */
export interface Heaps {
  readonly lessons: number;
  /** In a heap that is larger than it needs. */
  readonly roomy: HeapUse;
  /** In one that holds so many times the document at most, typed arrays included. */
  readonly within: (ratio: number) => Promise<HeapUse | undefined>;
}

export async function heapsFor(lessons: number, folder: string): Promise<Heaps> {
  const roomyMegabytes = Math.ceil(1000 + lessons / 10);
  const roomy = await checkedWithin(roomyMegabytes, lessons, folder);
  if (roomy === undefined) throw new Error(`${lessons} lessons need more than ${roomyMegabytes} MB`);
  const young = roomy.limit - roomyMegabytes * megabyte;
  return {
    lessons,
    roomy,
    within: (ratio) => {
      const limit = ratio * roomy.document + roomy.before - roomy.typedArrays;
      return checkedWithin(Math.floor((limit - young) / megabyte), lessons, folder);
    },
  };
}

/** The run in the smallest heap that is enough, found by halving what is uncertain. */
export async function leastHeap(heaps: Heaps, within = 0.02): Promise<HeapUse> {
  let tooLittle = 1;
  let enough = 2;
  let least = await heaps.within(enough);
  while (least === undefined) {
    tooLittle = enough;
    enough *= 2;
    least = await heaps.within(enough);
  }
  while (enough - tooLittle > within) {
    const middle = (tooLittle + enough) / 2;
    const tried = await heaps.within(middle);
    if (tried === undefined) tooLittle = middle;
    else enough = middle;
    least = tried ?? least;
  }
  return least;
}
