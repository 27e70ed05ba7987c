import type { Step, Took } from "./steps.ts";
import type { TimesOfSize } from "./times-of-size.ts";

/** A ratio of CPU times, and that of times on the clock. */
export type Ratio = Took;

/** By which multiple of `JSON.parse` of the same text, in the same process, a step took longer. */
export function byParse({ steps }: TimesOfSize, step: Step): Ratio | undefined {
  const one = steps.get(step);
  return one && quotient(one.took, one.parse);
}

/** How many of a step take as long as one check of the same festival. */
export function inOneCheck({ steps }: TimesOfSize, step: Step): Ratio | undefined {
  const [check, one] = [steps.get("checkFestival"), steps.get(step)];
  return check && one && quotient(check.took, one.took);
}

export interface Growth {
  /** The CPU time for a confirmation among more lessons, by that among fewer. */
  readonly own: number;
  /** The same by what became of `JSON.parse`'s: larger heaps slow all down. */
  readonly besideParse: number;
}

export function growth(step: Step, from: TimesOfSize, to: TimesOfSize): Growth | undefined {
  const [fewer, more] = [from.steps.get(step), to.steps.get(step)];
  if (fewer === undefined || more === undefined) return undefined;
  const own = more.took.cpu / fewer.took.cpu / (to.lessons / from.lessons);
  const ofParse = more.parse.cpu / fewer.parse.cpu / (to.lessons / from.lessons);
  return { own, besideParse: own / ofParse };
}

function quotient(of: Took, by: Took): Ratio {
  return { cpu: of.cpu / by.cpu, wall: of.wall / by.wall };
}
