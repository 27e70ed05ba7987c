import { type MessagePort, workerData } from "node:worker_threads";
import { BadUsage } from "../usage.js";
import { useCompiledSchemas } from "../use-compiled-schemas.js";
import { beforeLessons } from "./before-lessons.js";
import { type BlockReading, readBlockFor } from "./block-reading.js";
import type { Answer, Order } from "./crew-of-threads.js";
import type { LinesFile } from "./lines-file.js";

/** Reads the file as the thread is told. */
export function readAsTold(port: MessagePort): void {
  useCompiledSchemas();
  const file = workerData as LinesFile;
  let reading: BlockReading | undefined;
  let readBlock: ReturnType<typeof readBlockFor> | undefined;
  const answerTo = (order: Order): void => {
    if ("before" in order) {
      port.postMessage({ before: beforeLessons(file, order.before) } satisfies Answer);
    } else if ("reading" in order) {
      reading = order.reading;
      readBlock = undefined;
    } else {
      const { block, place } = order;
      // What a reading begins with may take long, and is made by all threads at the same time.
      readBlock ??= readBlockFor(reading as BlockReading, file);
      const result = readBlock(block, block.firstLine);
      port.postMessage({ place, result } satisfies Answer, memoryOf(result));
    }
  };
  port.on("message", (order: Order) => {
    try {
      answerTo(order);
    } catch (error) {
      if (!(error instanceof BadUsage)) throw error;
      port.postMessage({ badUsage: error.message } satisfies Answer);
    }
  });
}

/** What is handed over, not copied. */
function memoryOf(result: ReturnType<NonNullable<ReturnType<typeof readBlockFor>>>): ArrayBuffer[] {
  if (result instanceof Float64Array) return [result.buffer];
  return "hashes" in result ? [result.hashes.buffer] : [];
}
