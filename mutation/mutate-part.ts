import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import type { MutantResult } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import type { Part } from "./parts.ts";

/** One change of the code, and what became of it. */
export interface Outcome {
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
  readonly replacement: string;
  readonly status: MutantResult["status"];
}

const reportOf = (part: string) => `reports/mutation/${part}.json`;

const survived = ({ status }: Outcome) => status === "Survived" || status === "NoCoverage";
const key = ({ file, start, end, replacement }: Outcome) => JSON.stringify([file, start, end, replacement]);

/** Stryker counts columns of a place from 1, and those of a range to mutate from 0. */
const rangeOf = ({ file, start, end }: Outcome) =>
  `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

/** Mutates a part of `src`, or only what survived when that was done last; asks the compiler about what survives. */
export async function mutatePart(
  name: string,
  part: Part,
  onlySurvivors: boolean,
): Promise<readonly Outcome[]> {
  if (onlySurvivors && !existsSync(reportOf(name))) {
    throw new Error(`No ${reportOf(name)}: first run npm run mutation:test -- ${name}, without --survivors.`);
  }
  const all = onlySurvivors
    ? (JSON.parse(readFileSync(reportOf(name), "utf8")) as readonly Outcome[])
    : written(name, await outcomesOf(name, part, part.mutate, []));
  const ranges = [...new Set(all.filter(survived).map(rangeOf))];
  const again = ranges.length > 0 ? await outcomesOf(name, part, ranges, ["typescript"]) : [];
  const latest = new Map(again.map((outcome) => [key(outcome), outcome]));
  const outcomes = all.map((outcome) =>
    survived(outcome) ? (latest.get(key(outcome)) ?? outcome) : outcome,
  );
  return written(name, outcomes);
}

function written(name: string, outcomes: readonly Outcome[]): readonly Outcome[] {
  mkdirSync(dirname(reportOf(name)), { recursive: true });
  writeFileSync(reportOf(name), JSON.stringify(outcomes));
  return outcomes;
}

async function outcomesOf(name: string, part: Part, mutate: readonly string[], checkers: string[]) {
  const { include, exclude } = part;
  const results = await new Stryker({
    mutate: [...mutate],
    checkers,
    tsconfigFile: "mutation/tsconfig.mutants.json",
    plugins: ["./mutation/fresh-modules-runner.ts", "@stryker-mutator/typescript-checker"],
    testRunner: "fresh-modules",
    freshModules: { include, exclude },
    coverageAnalysis: "perTest",
    concurrency: 1,
    // An endless loop is ended by its number of rounds; this is for a wait without end.
    timeoutMS: 10_000,
    reporters: ["progress-append-only"],
    tempDirName: `.stryker-tmp/${name}`,
    ignorePatterns: [".stryker-tmp", "dist", "docs", "release", "compatibility", "reports"],
    warnings: { unknownOptions: false, preprocessorErrors: true, unserializableOptions: true, slow: false },
  }).runMutationTest();
  return results.map(({ fileName, location: { start, end }, replacement = "", status }): Outcome => {
    const file = relative(process.cwd(), fileName);
    return { file, start, end, replacement, status };
  });
}
