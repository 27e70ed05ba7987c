import { readFileSync } from "node:fs";
import type { Outcome } from "./mutate-part.ts";
import { type Counts, type Survivor, sameMutant } from "./result.ts";

/** How many outcomes there are of each status. */
export function countsOf(outcomes: readonly Outcome[]): Counts {
  const count = (status: Outcome["status"]) => outcomes.filter((one) => one.status === status).length;
  return {
    killed: count("Killed"),
    timeout: count("Timeout"),
    survived: count("Survived"),
    noCoverage: count("NoCoverage"),
    refused: count("CompileError"),
  };
}

/** The survivors, with the reasons that were known of them. */
export function survivorsOf(outcomes: readonly Outcome[], known: readonly Survivor[]): readonly Survivor[] {
  return outcomes
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map((outcome) => {
      const survivor = { ...placeOf(outcome), mutated: outcome.replacement, reason: "" };
      return known.find((one) => sameMutant(one, survivor)) ?? survivor;
    });
}

function placeOf({ file, start, end }: Outcome): Pick<Survivor, "file" | "line" | "original"> {
  const lines = readFileSync(file, "utf8").split("\n");
  const within = lines.slice(start.line - 1, end.line);
  const last = within.length - 1;
  const original = within.map((text, index) =>
    text.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
  );
  return { file, line: (within[0] as string).trim(), original: original.join("\n") };
}
