import { mkdirSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { it } from "vitest";

// Short and always the same, as a part of all tests; or long, with a seed of its own: `npm run fuzz`.
const isLong = process.env["UPM_FUZZ"] === "long";
const minutes = Number(process.env["UPM_FUZZ_MINUTES"] ?? 2);
const seed = Number(process.env["UPM_FUZZ_SEED"] ?? (isLong ? Date.now() % 2 ** 31 : 20201116));
const kept = new URL("../../.generated/fuzz/", import.meta.url);

interface Fuzzed<Input> {
  readonly inputs: fc.Arbitrary<Input>;
  /** How many inputs the short form tries. */
  readonly runs: number;
  /** Throws where something is wrong. */
  readonly holds: (input: Input) => void | Promise<void>;
  /** The input as a file of the corpus would have it. */
  readonly written: (input: Input) => string;
}

/** A test that tries many inputs; the smallest that fails is kept as a file, to be added to the corpus. */
export function fuzz<Input>(name: string, { inputs, runs, holds, written }: Fuzzed<Input>): void {
  const property = fc.asyncProperty(inputs, async (input) => await holds(input));
  const limit = {
    interruptAfterTimeLimit: isLong ? minutes * 60_000 : 90_000,
    markInterruptAsFailure: false,
  };
  const numRuns = isLong ? 1e9 : runs;
  it(
    name,
    async () => {
      const details = await fc.check(property, { seed, numRuns, ...limit });
      if (isLong) console.log(`${details.numRuns} runs from seed ${seed}: ${name}`);
      if (!details.failed || details.counterexample === null) return;
      mkdirSync(kept, { recursive: true });
      const file = new URL(`${name.replaceAll(/[^a-z0-9]+/gi, "-")}.txt`, kept);
      writeFileSync(file, written(details.counterexample[0]));
      const { errorInstance } = details;
      const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
      throw new Error(
        `${why}\nThe input is in ${file.pathname} (seed ${seed}): add it to test/fuzz/corpus once it is understood.`,
        { cause: errorInstance },
      );
    },
    isLong ? (minutes + 10) * 60_000 : 120_000,
  );
}
