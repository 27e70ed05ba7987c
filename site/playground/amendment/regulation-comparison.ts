/**
 * What compares a regulation with that of 2020: a script of its own, for a worker, since hundreds of working days take a second
 * or two. Where there is no worker it runs in the page.
 */
import {
  compareRegulations,
  type Regulation,
  type RegulationDifference,
  type Tightening,
  tightens,
  upm2020,
} from "upm-rules";

/** How an amended regulation differs from that of 2020, which is the first of the two. */
export interface Comparison {
  readonly tightening: Tightening;
  readonly differences: readonly RegulationDifference[];
}

export type CompareWith2020 = (amended: Regulation) => Comparison;

const compareWith2020: CompareWith2020 = (amended) => ({
  tightening: tightens(amended, upm2020),
  differences: compareRegulations(upm2020, amended),
});

/** A worker has another `postMessage` than a page. */
interface WorkerItself {
  readonly postMessage: (answer: Comparison) => void;
}

if (typeof document === "undefined") {
  addEventListener("message", ({ data }: MessageEvent<Regulation>) => {
    (self as unknown as WorkerItself).postMessage(compareWith2020(data));
  });
} else {
  Object.assign(window, { upmRulesCompareWith2020: compareWith2020 });
}
