import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkBlocks } from "../test/examples/check-blocks.ts";
import { extractBlocks } from "../test/examples/extract-blocks.ts";
import { readmeCommands } from "./readme-commands.ts";
import { runCommand, type Surroundings } from "./run-command.ts";

const pages = ["README.md", "README.ru.md"];

/** As a user's project has them: no paths of the library's own. */
const compilerOptions = {
  target: "es2022",
  module: "nodenext",
  lib: ["ES2023", "DOM"],
  types: ["node"],
  typeRoots: ["./node_modules/@types"], // the user's, not those of where this runs
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
};

/** Runs what the installed package's READMEs show, in the folder of a user; says how much that was. */
export async function runReadme(
  project: string,
  user: string,
  installed: string,
  surroundings: Surroundings,
): Promise<string> {
  layOut(project, user);
  const blocks = extractBlocks(installed);
  const complaints = (await checkBlocks(blocks, user)).flat().map(withoutStack);
  if (complaints.length > 0)
    throw new Error(`what the README shows does not hold:\n${complaints.join("\n")}`);
  const commands = pages.flatMap((page) => readmeCommands(readFileSync(join(installed, page), "utf8")));
  for (const command of commands) await type(command, user, surroundings);
  if (blocks.length === 0 || commands.length === 0)
    throw new Error(
      `the README should show code and commands; it has ${blocks.length} and ${commands.length}`,
    );
  return `${blocks.length} blocks of code, ${commands.length} commands`;
}

const withoutStack = (complaint: string) => complaint.replace(/\n+ {4}at .*/g, "");

/** The documents that the README names, and what runs its code. */
function layOut(project: string, user: string): void {
  cpSync(join(project, "examples/small"), join(user, "examples/small"), { recursive: true });
  copyFileSync(join(project, "examples/small/broken-in-ten-ways.json"), join(user, "festival.json"));
  mkdirSync(join(user, "test/examples"), { recursive: true });
  for (const file of ["assertions.ts", "run-modules.mjs"])
    copyFileSync(join(project, "test/examples", file), join(user, "test/examples", file));
  writeFileSync(join(user, "tsconfig.json"), JSON.stringify({ compilerOptions }));
}

async function type(command: string, user: string, surroundings: Surroundings): Promise<void> {
  const finds = command.startsWith("npx upm-rules check"); // and ends with 1 then
  const { output } = await runCommand(command.split(" "), user, surroundings, [finds ? 1 : 0]);
  const prints = command.startsWith("npx") && !command.includes(" --output ");
  if (prints && output.trim().split("\n").length <= 5)
    throw new Error(`\`${command}\` should print a report; it printed:\n${output}`);
}
