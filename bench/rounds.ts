/** Measures competitors in rounds of one run, in each of which all take turns: noise slows all of them alike. */
import { numbersFrom } from "./festivals/seeded-numbers.ts";

export interface Competitor {
  /** Does the work once. */
  readonly run: () => unknown;
}

let sink: unknown;

/** The median time of each competitor, in milliseconds; the order is drawn anew in each round. */
export async function medians<C extends Competitor>(
  competitors: readonly C[],
  rounds: number,
): Promise<Map<C, number>> {
  const { below } = numbersFrom(2020);
  const times = new Map(competitors.map((competitor) => [competitor, [] as number[]]));
  // The first rounds warm up and are not counted.
  for (let round = -Math.ceil(rounds / 5); round < rounds; round += 1) {
    // Whoever leaves garbage behind must not always leave it to the same one.
    for (const competitor of shuffled(competitors, below)) {
      const start = performance.now();
      const result = competitor.run();
      sink = result instanceof Promise ? await result : result;
      const took = performance.now() - start;
      if (round >= 0) times.get(competitor)?.push(took);
    }
  }
  // What nobody reads might not be worked out at all.
  if (sink === times) throw new Error("unreachable");
  return new Map([...times].map(([competitor, taken]) => [competitor, median(taken)]));
}

export function median(taken: readonly number[]): number {
  return taken.toSorted((a, b) => a - b)[taken.length >> 1] ?? Number.NaN;
}

export function shuffled<T>(list: readonly T[], below: (bound: number) => number): T[] {
  const left = [...list];
  return list.map(() => left.splice(below(left.length), 1)[0] as T);
}
