import { inFigures } from "../decisions/print-table.ts";
import { type HeapUse, heapRatio, heapsFor, leastHeap } from "./heap-use.ts";
import { inThousands } from "./print-times.ts";

/** What a check needs, by the parsed document, itself included. */
export interface Memory {
  readonly lessons: number;
  /** Enough is this many times the document; the least there is, if `least`. */
  readonly enough: number | undefined;
}

/** No more than this is to be enough. */
export const allowedRatio = 2;

/** Below, what Node holds by itself is more than the document; above, halving would take too long. */
const sizesToHalve = { from: 5000, below: 50_000 };

const method =
  "memory of checkFestival by the parsed document: limit of the heap, document and young generation included, and typed arrays";

export async function measureMemory(sizes: readonly number[], folder: string): Promise<readonly Memory[]> {
  const measured = sizes.filter((lessons) => lessons >= sizesToHalve.from);
  if (measured.length === 0) return [];
  console.log(`\n${method}\n`);
  const found: Memory[] = [];
  for (const lessons of measured) {
    const heaps = await heapsFor(lessons, folder);
    const halve = lessons < sizesToHalve.below;
    // Its document is a little more or less than that of the first run.
    const use = halve ? await leastHeap(heaps) : await heaps.within(0.99 * allowedRatio);
    console.log(`  ${inThousands(lessons).padStart(8)} lessons  ${said(use, halve)}`);
    found.push({ lessons, enough: use && heapRatio(use) });
  }
  return found;
}

function said(use: HeapUse | undefined, halved: boolean): string {
  if (use === undefined) return `not enough: ${allowedRatio} × the document`;
  const arrays = `${inFigures(use.typedArrays / use.document)} of it typed arrays`;
  return `${halved ? "the least that is enough" : "enough, and no less was tried"}: ${inFigures(heapRatio(use))} × the document, ${arrays}`;
}
