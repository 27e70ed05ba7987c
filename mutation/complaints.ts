import { existsSync, readFileSync } from "node:fs";
import { leastScore, type Result, scoreOf, totalOf } from "./result.ts";

/** What is wrong with a result, a sentence each. */
export function complaintsAbout(result: Result): readonly string[] {
  const complaints: string[] = [];
  const score = scoreOf(totalOf(result));
  if (score < leastScore) {
    complaints.push(
      `The tests notice ${score.toFixed(1)} % of the mutants; expected at least ${leastScore} %.`,
    );
  }
  for (const { file, line, original, mutated, reason } of Object.values(result).flatMap(
    ({ survivors }) => survivors,
  )) {
    const mutant = `${file}: ${JSON.stringify(original)} changed to ${JSON.stringify(mutated)}`;
    if (reason === "") {
      complaints.push(
        `${mutant} survives without a reason: write a test, or the reason in mutation/result.json.`,
      );
    }
    if (!existsSync(file) || !linesOf(file).has(line)) {
      complaints.push(
        `${mutant} stood in a line that is no more: ${JSON.stringify(line)}. Run npm run mutation:test.`,
      );
    }
  }
  return complaints;
}

function linesOf(file: string): ReadonlySet<string> {
  const lines = readFileSync(file, "utf8").split("\n");
  return new Set(lines.map((line) => line.trim()));
}
