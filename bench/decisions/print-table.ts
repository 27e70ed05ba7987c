import { medians } from "../rounds.ts";
import { type FactSets, installedVersion, type Peer, type Reasons } from "./peer.ts";

/** Who takes part, what its answers say, and what it does with any number of facts. */
export interface Entry {
  readonly peer: Peer;
  readonly says: Reasons | "none";
  readonly run: (facts: FactSets) => unknown;
}

/** Measures all of them and prints their times as multiples of the first one's. Gives the multiples by peer. */
export async function printTable(
  title: string,
  entries: readonly Entry[],
  facts: FactSets,
  rounds: number,
): Promise<ReadonlyMap<Peer, number>> {
  const competitors = entries.map((entry) => {
    const some = facts.slice(0, entry.peer.factsARound);
    return { entry, scale: facts.length / some.length, some, run: () => inChunks(entry.run, some) };
  });
  const times = await medians(competitors, rounds);
  const scaled = competitors.map((one) => (times.get(one) ?? Number.NaN) * one.scale);
  const ratios = scaled.map((time) => time / (scaled[0] ?? Number.NaN));

  console.log(`\n${title}\n\n${line("×", "reasons", "facts", "of")}`);
  for (const [index, { entry, some }] of competitors.entries()) {
    const { name, from } = entry.peer;
    const version = from === undefined ? "" : ` (${from} ${installedVersion(from)})`;
    const count = some.length.toLocaleString("en");
    console.log(line(inFigures(ratios[index] ?? Number.NaN), entry.says, count, `${name}${version}`));
  }
  return new Map(entries.map(({ peer }, index) => [peer, ratios[index] ?? Number.NaN]));
}

/** Answers are let go soon, as those of an application: to hold thousands of them costs more than to give them. */
async function inChunks(run: Entry["run"], facts: FactSets): Promise<unknown> {
  let last: unknown;
  for (let start = 0; start < facts.length; start += 250) {
    const answers = run(facts.slice(start, start + 250));
    last = answers instanceof Promise ? await answers : answers;
  }
  return last;
}

/** As many figures as a run can tell. */
export function inFigures(ratio: number): string {
  return ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(ratio < 100 ? 1 : 0);
}

function line(ratio: string, reasons: string, facts: string, name: string): string {
  return `${ratio.padStart(8)}  ${reasons.padEnd(7)}  ${facts.padStart(6)}  ${name}`;
}
