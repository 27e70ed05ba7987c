/** Measures competitors in interleaved rounds of one run: a noisy machine slows all of them alike. */

export interface Competitor {
  readonly name: string;
  /** Does the work once; the result is kept from being optimised away. */
  readonly run: () => unknown;
}

let sink: unknown;

/** The median time of each competitor, in milliseconds, over rounds in which each runs once. */
export function medians(competitors: readonly Competitor[], rounds: number): Map<string, number> {
  const times = new Map(competitors.map(({ name }) => [name, [] as number[]]));
  // The first rounds warm up and are not counted.
  const warmUp = Math.ceil(rounds / 5);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const { name, run } of competitors) {
      const start = performance.now();
      sink = run();
      const took = performance.now() - start;
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  if (sink === times) throw new Error("unreachable");
  return new Map(
    [...times].map(([name, taken]) => [name, taken.sort((a, b) => a - b)[taken.length >> 1] ?? Number.NaN]),
  );
}

/** Prints each competitor's median as a ratio to the first one's. */
export function printRatios(title: string, competitors: readonly Competitor[], rounds: number): void {
  const measured = medians(competitors, rounds);
  const [first] = [...measured.values()];
  console.log(`\n${title}`);
  for (const [name, median] of measured)
    console.log(`  ${(median / (first ?? 1)).toFixed(2).padStart(7)} ×  ${name}`);
}
