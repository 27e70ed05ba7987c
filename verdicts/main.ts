/**
 * Compares the verdicts of the built library with those of the last release, and fails where a difference is not declared by
 * a changeset. `--write` takes down the new cases of a space that has grown, `--release` the verdicts of a new release.
 */
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readChangesets } from "@changesets/read";
import { type Baseline, baselineOf, readBaseline, writeBaseline } from "./baseline.ts";
import type { Judged, Space } from "./decision-space.ts";
import { adviceFor, type Changeset, isDeclared } from "./declared-changes.ts";
import { everySpace } from "./spaces/every-space.ts";
import { type Difference, differencesOf, labelsApart } from "./verdict-differences.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const mode = process.argv[2];
if (mode !== undefined && mode !== "--write" && mode !== "--release") {
  console.error(`expected nothing, --write or --release, received ${mode}`);
  process.exit(2);
}
/** More than so many differences of a space nobody reads. */
const mostShown = 20;

function inShort({ outcome, findings, stableUntil }: Judged): string {
  const found = findings.map(({ clause, status, due }) =>
    [clause, status, due && `due ${due}`].filter(Boolean).join(" "),
  );
  const stable = stableUntil && `stable until ${stableUntil}`;
  return [outcome, found.length > 0 ? found.join("; ") : "nothing found", stable].filter(Boolean).join(": ");
}

function told({ check, about, from, to, cases, witness, kind }: Difference): string {
  const inFull = (judged: Judged) =>
    kind === "words"
      ? JSON.stringify(judged.findings.filter(({ clause }) => clause === about))
      : inShort(judged);
  const unlike = Object.entries(witness.unlikeTheGoodCase).map(([name, label]) => `${name}: ${label}`);
  return [
    `${about} in ${check}: ${from} -> ${to} (${cases} ${cases === 1 ? "case" : "cases"})`,
    `  smallest case  ${unlike.length > 0 ? unlike.join("; ") : "the good one"}`,
    `  facts          ${JSON.stringify(witness.facts)}`,
    `  amendments     ${JSON.stringify(witness.amendments)}`,
    `  before         ${inFull(witness.before)}`,
    `  after          ${inFull(witness.after)}`,
  ].join("\n");
}

async function changesetsOfLibrary(): Promise<Changeset[]> {
  const changesets = await readChangesets(root);
  return changesets.flatMap(({ summary, releases }) =>
    releases.filter(({ name }) => name === "upm-rules").map(({ type }) => ({ type, summary })),
  );
}

/** Says which differences of a space no changeset declares. */
function undeclared(space: Space, baseline: Baseline, changesets: readonly Changeset[]): string[] {
  const differences = differencesOf(space, baseline);
  const problems = differences.filter((difference) => !isDeclared(difference, changesets));
  const declared = differences.length - problems.length;
  if (declared > 0) console.log(`${space.check}: changesets declare ${declared} differences`);
  const shown = problems.slice(0, mostShown).map((one) => `${told(one)}\n  ${adviceFor(one)}`);
  const rest = problems.length - shown.length;
  return rest > 0 ? [...shown, `... and ${rest} more differences of ${space.check}`] : shown;
}

function problemsOf(space: Space, file: string, changesets: readonly Changeset[]): string[] {
  if (!existsSync(file)) return [`${space.check} has no baseline: run npm run verdicts:write`];
  const baseline = readBaseline(file);
  const apart = labelsApart(space, baseline);
  return [
    ...undeclared(space, baseline, changesets),
    ...(apart.length > 0
      ? [
          `the cases of ${space.check} are not those of its baseline: ${apart.join("; ")}: run npm run verdicts:write`,
        ]
      : []),
  ];
}

const folder = fileURLToPath(new URL("baseline/", import.meta.url));
const files = Object.keys(everySpace).map((name) => `${name}.json`);
const problems = readdirSync(folder)
  .filter((file) => !files.includes(file))
  .map(
    (file) =>
      `verdicts/baseline/${file} is of no space: remove it, if a major version has taken the check away`,
  );
const changesets = await changesetsOfLibrary();
for (const [name, space] of Object.entries(everySpace)) {
  const file = `${folder}${name}.json`;
  if (mode === undefined) problems.push(...problemsOf(space, file, changesets));
  else if (mode === "--release" || !existsSync(file)) writeBaseline(file, baselineOf(space));
  else writeBaseline(file, baselineOf(space, readBaseline(file)));
}
for (const problem of problems) console.error(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else console.log(mode === undefined ? "every verdict is that of the last release, or declared" : "written");
