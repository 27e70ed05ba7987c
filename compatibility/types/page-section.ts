import { statements } from "./judge.ts";
import type { Measured } from "./measure.ts";
import type { statedMinimums } from "./stated-minimums.ts";

/** The table of what was measured, with what it says in words. */
export function sectionOf(
  measured: readonly Measured[],
  stated: typeof statedMinimums,
  effectVersion: string,
): string {
  const notes: string[] = [];
  const note = (complaint: string) => {
    if (!notes.includes(complaint)) notes.push(complaint);
    return notes.indexOf(complaint) + 1;
  };
  const cell = (legs: readonly Measured[]) => {
    const failing = legs.filter(({ complaints }) => complaints.length > 0);
    if (failing.length === 0) return "holds";
    const where =
      failing.length === legs.length
        ? ""
        : ` under ${[...new Set(failing.map(({ resolution }) => resolution.name))].join("; ")}`;
    return `fails${where} (${[...new Set(failing.map(({ complaints }) => note(String(complaints[0]))))].join(", ")})`;
  };
  const versions = [...new Set(measured.map(({ compiler }) => compiler.version))];
  const rows = versions.map((version) => {
    const of = measured.filter(({ compiler }) => compiler.version === version);
    const cells = statements.map(({ part, skipLibCheck }) =>
      cell(of.filter((one) => one.part === part && one.skipLibCheck === skipLibCheck)),
    );
    return `| ${[version, ...cells].join(" | ")} |`;
  });
  return [
    `The root and the messages need TypeScript ${stated.root} or later, and neither Effect nor its types. The entries that need`,
    `Effect need TypeScript ${stated.effectEntries}, as Effect's own declarations do; with \`skipLibCheck\`, ${stated.effectEntriesSkippingLibraries} will do.`,
    "",
    `| TypeScript | root and messages | entries with Effect ${effectVersion} | the same with \`skipLibCheck\` |`,
    "|---|---|---|---|",
    ...rows,
    "",
    "*Holds*: the programs in `compatibility/types/consumers` compile, and each of their mistakes is found, with `strict`, with",
    "and without `exactOptionalPropertyTypes`, by `node16`, `nodenext` and `bundler` resolution: the root as an ES module and as",
    "CommonJS with the language alone in sight, the entries that need Effect as ES modules with a browser's globals.",
    ...(notes.length === 0 ? [] : ["", "The first error where it fails:", ""]),
    ...notes.map((complaint, index) => `${index + 1}. \`${complaint}\``),
    "",
  ].join("\n");
}
