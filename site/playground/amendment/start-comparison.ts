import type { Regulation } from "upm-rules";
import { loadScript } from "../page/load-script.ts";
import type { CompareWith2020, Comparison } from "./regulation-comparison.ts";

const script = "regulation-comparison.js";

declare global {
  interface Window {
    /** There once its script has run in the page. */
    upmRulesCompareWith2020?: CompareWith2020;
  }
}

/** Compares a regulation with that of 2020, in a worker where the browser permits one; gives the way to stop it. */
export function startComparison(amended: Regulation, answer: (comparison: Comparison) => void): () => void {
  let isWanted = true;
  let worker: Worker | undefined;
  const compareInPage = async () => {
    if (window.upmRulesCompareWith2020 === undefined) await loadScript(script);
    const comparison = window.upmRulesCompareWith2020?.(amended);
    if (isWanted && comparison !== undefined) answer(comparison);
  };
  try {
    worker = new Worker(script);
    worker.onmessage = ({ data }: MessageEvent<Comparison>) => {
      worker?.terminate();
      answer(data);
    };
    worker.onerror = () => void compareInPage();
    worker.postMessage(amended);
  } catch {
    void compareInPage(); // a page that was opened as a file has no workers
  }
  return () => {
    isWanted = false;
    worker?.terminate();
  };
}
