/** The programs whose start is timed, each by the arguments that Node gets in the folder of the package. */

export interface Form {
  /** The empty program of the form, which the others are compared with. */
  readonly empty: Program;
  readonly programs: readonly Program[];
}

export interface Program {
  readonly name: string;
  readonly args: readonly string[];
}

const command = (...args: string[]): Program => ({
  name: `upm-rules ${args.join(" ")}`,
  args: ["dist/cli.js", ...args],
});

const written = (language: "module" | "commonjs", name: string, source: string): Program => ({
  name,
  args: [`--input-type=${language}`, "--eval", source],
});
const esm = (source: string) => written("module", source, source);
const commonJs = (source: string) => written("commonjs", source, source);

export const forms: readonly Form[] = [
  {
    empty: { name: "an empty file", args: ["bench/start-up/empty.mjs"] },
    programs: [
      command("--version"),
      command("explain", "V.accounts-linked"),
      command("check", "examples/small/all-good.json", "--at", "2020-11-10T09:00:00Z"),
    ],
  },
  {
    empty: written("module", "an empty ES module", ""),
    programs: [
      esm('import "upm-rules"'),
      esm('import "upm-rules/messages/ru"'),
      esm('import "upm-rules/schema"'),
      esm('import "upm-rules/effect"'),
      esm('import "upm-rules/sdk"'),
    ],
  },
  {
    empty: written("commonjs", "an empty CommonJS module", ""),
    programs: [commonJs('require("upm-rules")')],
  },
];
