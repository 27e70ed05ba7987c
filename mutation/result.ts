import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A mutant that no test noticed. The line of code tells where, since line numbers move. */
export interface Survivor {
  readonly file: string;
  readonly line: string;
  readonly original: string;
  readonly mutated: string;
  /** Why no test can or need notice it; empty until somebody has looked. */
  readonly reason: string;
}

/** How many mutants ended in which way. */
export interface Counts {
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly noCoverage: number;
  /** Survived the tests, and the compiler refuses them: not counted. */
  readonly refused: number;
}

/** What the last run of a part gave. */
interface PartResult {
  readonly counts: Counts;
  readonly survivors: readonly Survivor[];
}

/** What the last run of each part gave. */
export type Result = Readonly<Record<string, PartResult>>;

/** The least share of noticed mutants, in percent. */
export const leastScore = 97;

const path = fileURLToPath(new URL("result.json", import.meta.url));

export function readResult(): Result {
  return JSON.parse(readFileSync(path, "utf8"));
}

export function writeResult(result: Result): void {
  writeFileSync(path, `${JSON.stringify(result, undefined, 2)}\n`);
}

/** The share of mutants, in percent, that some test noticed. */
export function scoreOf({ killed, timeout, survived, noCoverage }: Counts): number {
  return (100 * (killed + timeout)) / (killed + timeout + survived + noCoverage);
}

/** The counts of all parts. */
export function totalOf(result: Result): Counts {
  const sum = (key: keyof Counts) =>
    Object.values(result).reduce((total, { counts }) => total + counts[key], 0);
  return {
    killed: sum("killed"),
    timeout: sum("timeout"),
    survived: sum("survived"),
    noCoverage: sum("noCoverage"),
    refused: sum("refused"),
  };
}

export function sameMutant(one: Survivor, other: Survivor): boolean {
  return (["file", "line", "original", "mutated"] as const).every((key) => one[key] === other[key]);
}
