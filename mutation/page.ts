import { type Counts, leastScore, type Result, type Survivor, scoreOf, totalOf } from "./result.ts";

const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

function countsRow(name: string, counts: Counts): string {
  const { killed, timeout, survived, noCoverage, refused } = counts;
  const mutants = killed + timeout + survived + noCoverage;
  return row([
    name,
    mutants,
    killed,
    timeout,
    survived,
    noCoverage,
    refused,
    `${scoreOf(counts).toFixed(1)} %`,
  ]);
}

/** Code in Markdown, on one line. */
function code(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``;
}

function survivorsOf(file: string, survivors: readonly Survivor[]): string {
  const items = survivors.map(
    ({ line, original, mutated, reason }) =>
      `- In ${code(line)}:\n  ${code(original)} changed to ${code(mutated)}. ${reason}`,
  );
  return `### ${code(file)}\n\n${items.join("\n")}\n`;
}

/** The page about mutation tests. */
export function mutationPage(result: Result): string {
  const survivors = Object.values(result).flatMap((part) => part.survivors);
  const files = [...new Set(survivors.map(({ file }) => file))].sort();
  return `# Mutation tests

Stryker changes the rules in one place, and the tests run. A change that no test notices has survived. \`npm run
mutation:test\` does that to every place of these folders, and writes this page; at least ${leastScore} % must be noticed, and
what survives has its reason below. It takes about an hour, so CI runs \`npm run mutation:check\` instead: whether
the result still speaks of this code.

| part of \`src\` | mutants | killed | timed out | survived | no coverage | refused | score |
|---|---|---|---|---|---|---|---|
${Object.entries(result)
  .map(([part, { counts }]) => countsRow(part, counts))
  .join("\n")}
${countsRow("all", totalOf(result))}

Timed out counts as noticed: the change makes a loop or a wait without end. No coverage is a survivor that no test reaches.
Survivors are then given to the compiler; those that it refuses are not counted.

The tests are those of the project, run on modules that are loaded anew for each change
(\`mutation/fresh-modules-runner.ts\`), since starting Vitest each time would take half a day. \`mutation/parts.ts\` names them.
Random properties are asked for thirty cases of one seed, and the slowest not at all: what only chance finds counts as a
survivor.

## What survives, and why
${files
  .map(
    (file) =>
      `\n${survivorsOf(
        file,
        survivors.filter((one) => one.file === file),
      )}`,
  )
  .join("")}`;
}
