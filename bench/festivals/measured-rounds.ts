import { median, shuffled } from "../rounds.ts";
import { numbersFrom } from "./seeded-numbers.ts";
import type { Step, Took, TookByStep } from "./steps.ts";

/** Runs a step, takes down how long it took, and gives what it gave; of steps done several times, that of one. */
export type Measure = <T>(step: Step, run: () => T, times?: number) => T;

/** Steps that follow from one another, from a freshly parsed document on. */
export type Turn = (measure: Measure) => void;

/** The medians of the steps over some rounds, in each of which every turn is taken, in an order that is drawn anew. */
export function measuredRounds(turns: readonly Turn[], rounds: number): TookByStep {
  const { below } = numbersFrom(2020);
  const taken = new Map<Step, Took[]>();
  let round = -Math.ceil(rounds / 5);
  const measure: Measure = (step, run, times = 1) => {
    const [result, { cpu, wall }] = timed(run);
    // The first rounds warm up and are not counted.
    if (round < 0) return result;
    const ofStep = taken.get(step) ?? [];
    ofStep.push({ cpu: cpu / times, wall: wall / times });
    taken.set(step, ofStep);
    return result;
  };
  for (; round < rounds; round += 1) for (const turn of shuffled(turns, below)) turn(measure);
  return Object.fromEntries(
    [...taken].map(([step, all]) => [
      step,
      { cpu: median(all.map(({ cpu }) => cpu)), wall: median(all.map(({ wall }) => wall)) },
    ]),
  );
}

function timed<T>(run: () => T): readonly [T, Took] {
  collectGarbage();
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const result = run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpuBefore);
  return [result, { cpu: (user + system) / 1000, wall }];
}

const neverNotified = new Int32Array(new SharedArrayBuffer(4));

/** Also waits until other threads have swept and compiled: it would be counted for the step that comes next. */
function collectGarbage(): void {
  if (!globalThis.gc) throw new Error("to be run with --expose-gc");
  globalThis.gc();
  for (let wait = 0; wait < 100; wait += 1) {
    const before = process.cpuUsage();
    Atomics.wait(neverNotified, 0, 0, 5);
    const { user, system } = process.cpuUsage(before);
    if (user + system < 500) return;
  }
}
