import { Worker } from "node:worker_threads";
import { BadUsage } from "../usage.js";
import type { BeforeLessons } from "./before-lessons.js";
import type { BlockReading } from "./block-reading.js";
import type { Crew, NumberedBlock } from "./crew.js";
import type { LinesFile } from "./lines-file.js";

/** What a thread is told. */
export type Order =
  | { readonly before: number }
  | { readonly reading: BlockReading }
  | { readonly block: NumberedBlock; readonly place: number };

/** What a thread answers. */
export type Answer =
  | { readonly before: BeforeLessons }
  | { readonly place: number; readonly result: unknown }
  /** What `BadUsage` says. */
  | { readonly badUsage: string };

/** How many blocks a thread has at once, so that it need not wait for the next. */
const blocksAtOnce = 2;

/** Of a line nothing is kept, so that a thread needs little room for what is young. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 };

function startThread({ fd, start, end }: LinesFile): Worker {
  // The threads run the command's own file: see main.
  const workerData: LinesFile = { fd, start, end };
  return new Worker(new URL(import.meta.url), { workerData, resourceLimits });
}

/**
 * As many threads. Results are small beside blocks, and no more blocks are given out than twice what the threads have at
 * once: a thread that is ahead waits until those before it were taken.
 */
export function crewOfThreads(file: LinesFile, count: number): Crew {
  let threads: readonly Worker[] = [];
  let failure: { readonly error: unknown } | undefined;
  let wake = () => {};
  const fail = (error: unknown) => {
    failure ??= { error };
    wake();
  };

  // A reading that was stopped is the last one, since threads may still be at its blocks.
  const read: Crew["read"] = async (reading, blocks, take) => {
    if (threads.length === 0) {
      threads = Array.from({ length: count }, () => startThread(file));
      for (const thread of threads) thread.once("error", fail);
    }
    const results = new Map<number, unknown>();
    let given = 0;
    let taken = 0;
    const idle: Worker[] = [];
    const give = () => {
      while (idle.length > 0 && given < Math.min(blocks.length, taken + 2 * blocksAtOnce * count)) {
        idle.shift()?.postMessage({ block: blocks[given] as NumberedBlock, place: given } satisfies Order);
        given += 1;
      }
    };
    const listeners = threads.map((thread) => {
      const listener = (answer: Answer) => {
        if ("badUsage" in answer) return fail(new BadUsage(answer.badUsage));
        if (!("place" in answer)) return;
        results.set(answer.place, answer.result);
        idle.push(thread);
        give();
        wake();
      };
      thread.postMessage({ reading } satisfies Order);
      thread.on("message", listener);
      return () => thread.off("message", listener);
    });
    for (let round = 0; round < blocksAtOnce; round += 1) idle.push(...threads);
    give();
    try {
      while (taken < blocks.length) {
        if (failure !== undefined) throw failure.error;
        if (!results.has(taken)) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          continue;
        }
        const result = results.get(taken);
        results.delete(taken);
        if (!(await take(result as never, taken))) return;
        taken += 1;
        give();
      }
    } finally {
      for (const stop of listeners) stop();
    }
  };
  return {
    before: (at) => beforeInThread(file, at),
    read,
    dismiss: async () => {
      const ended = threads;
      threads = [];
      await Promise.all(ended.map((thread) => thread.terminate()));
    },
  };
}

/** What comes before the lessons takes much memory once: a thread that ends gives it back. */
async function beforeInThread(file: LinesFile, before: number): Promise<BeforeLessons> {
  const thread = startThread(file);
  try {
    return await new Promise((resolve, reject) => {
      thread.once("error", reject);
      thread.once("message", (answer: Answer) => {
        if ("before" in answer) resolve(answer.before);
        else if ("badUsage" in answer) reject(new BadUsage(answer.badUsage));
      });
      thread.postMessage({ before } satisfies Order);
    });
  } finally {
    await thread.terminate();
  }
}
