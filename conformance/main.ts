/**
 * Compares the conformance corpus with what the built library answers now, and fails where a case is not the same.
 * `--write` writes the corpus anew.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ConformanceFile } from "upm-rules/testing";
import { corpus } from "./corpus.ts";
import { textOf } from "./corpus-text.ts";
import { differencesOf } from "./differences.ts";

const mode = process.argv[2];
if (mode !== undefined && mode !== "--write") {
  console.error(`expected nothing or --write, received ${mode}`);
  process.exit(2);
}
const folder = fileURLToPath(new URL("cases/", import.meta.url));
/** More than so many differences of a file nobody reads. */
const mostShown = 10;

function problemsOf(name: string, file: ConformanceFile): string[] {
  const path = `${folder}${name}.json`;
  const written = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (written === textOf(file)) return [];
  const before = written === undefined ? undefined : (JSON.parse(written) as ConformanceFile);
  const differences = differencesOf(before?.cases ?? [], file.cases);
  const shown = differences
    .slice(0, mostShown)
    .map((difference) => `conformance/cases/${name}.json: ${difference}`);
  const rest = differences.length - shown.length;
  if (differences.length === 0)
    return [`conformance/cases/${name}.json: the same cases, written or ordered otherwise`];
  return rest > 0 ? [...shown, `conformance/cases/${name}.json: and ${rest} more cases`] : shown;
}

const files = corpus();
const strays = readdirSync(folder).filter((file) => !Object.hasOwn(files, file.replace(/\.json$/, "")));
if (mode === "--write") {
  for (const [name, file] of Object.entries(files)) writeFileSync(`${folder}${name}.json`, textOf(file));
  for (const stray of strays) rmSync(`${folder}${stray}`);
}
const problems = [
  ...Object.entries(files).flatMap(([name, file]) => problemsOf(name, file)),
  ...(mode === "--write" ? [] : strays.map((stray) => `conformance/cases/${stray}: a file of no check`)),
];
for (const problem of problems) console.error(problem);
const cases = Object.values(files).reduce((sum, file) => sum + file.cases.length, 0);
if (problems.length === 0) {
  console.log(
    mode === undefined ? `${cases} cases are answered as the corpus says` : `${cases} cases written`,
  );
} else {
  console.error("If the change is meant, run npm run conformance:write, and look at what it changed.");
  process.exitCode = 1;
}
