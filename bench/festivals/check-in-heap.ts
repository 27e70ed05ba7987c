// A program of its own for each limit of its heap: holds a parsed document, checks it, and prints what that took. Its
// argument: how many lessons. Where the heap is too small it ends as such a program ends.
import "./typed-array-peak.ts";
import { getHeapStatistics } from "node:v8";
import { checkFestival, type Festival, type Report } from "upm-rules";
import { judgedAt, type LessonBlock, lessonBlocks, referenceLists } from "./generated-festival.ts";
import type { HeapUse } from "./heap-use.ts";
import { measuredSize } from "./measured-size.ts";
import { typedArrayPeakOf } from "./typed-array-peak.ts";

/** The objects that `JSON.parse` makes of the document, without its text beside them. */
function parsedDocument(lessons: number): Festival {
  const size = measuredSize(lessons);
  const all = { lessons: [], parents: [], participants: [], confirmations: [] } as ListsOfBlocks;
  for (const block of lessonBlocks(size)) {
    const { lesson, parents, participants, confirmations } = reparsed<LessonBlock>(block);
    all.lessons.push(lesson);
    all.parents.push(...parents);
    all.participants.push(...participants);
    all.confirmations.push(...confirmations);
  }
  return {
    ...reparsed({ format: "upm-festival/1" as const, ...referenceLists(size) }),
    // No longer than they need to be.
    lessons: all.lessons.slice(),
    parents: all.parents.slice(),
    participants: all.participants.slice(),
    confirmations: all.confirmations.slice(),
  };
}

type ListsOfBlocks = {
  [List in "lessons" | "parents" | "participants" | "confirmations"]: Festival[List][number][];
};

function reparsed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

function heapUsed(): number {
  if (!globalThis.gc) throw new Error("to be run with --expose-gc");
  // What the first pass leaves to be done later, the second finds done.
  globalThis.gc();
  globalThis.gc();
  return getHeapStatistics().used_heap_size;
}

const before = heapUsed();
const festival = parsedDocument(Number(process.argv[2]));
const document = heapUsed() - before;
let report: Report | undefined;
const typedArrays = typedArrayPeakOf(() => {
  report = checkFestival(festival, { at: judgedAt });
});
const use: HeapUse = { before, document, typedArrays, limit: getHeapStatistics().heap_size_limit };
if (report?.findings.length === 0) throw new Error("nothing was found");
console.log(JSON.stringify(use));
