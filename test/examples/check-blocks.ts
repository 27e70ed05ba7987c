import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { blockModule } from "./block-module.ts";
import type { Block } from "./extract-blocks.ts";

/** The complaints about each block, by its index: of the compiler, then of the run. */
export async function checkBlocks(blocks: ReadonlyArray<Block>, root: string): Promise<string[][]> {
  // Inside the package, so that `upm-rules` is found by its own name, as it was built.
  const folder = join(root, "test/examples/.generated");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = blocks.map((_, index) => join(folder, `block-${index}.ts`));
  const complaints = blocks.map((block, index): string[] => {
    try {
      writeFileSync(files[index] ?? "", blockModule(block.code, "../assertions.ts"));
      return [];
    } catch (error) {
      writeFileSync(files[index] ?? "", "export {};\n");
      return [`${block.file}:${block.line}: ${error}`];
    }
  });
  for (const { file, line, text } of typeErrors(files, root)) {
    const index = files.indexOf(file);
    const block = blocks[index];
    if (block === undefined) throw new Error(`${file}: ${text}`);
    complaints[index]?.push(`${block.file}:${block.line + line}: ${text}`);
  }
  const toRun = files.filter((_, index) => blocks[index]?.run);
  for (const [file, text] of Object.entries(await runErrors(toRun, root))) {
    const index = files.indexOf(file);
    const line = Number(new RegExp(`block-${index}\\.ts:(\\d+)`).exec(text)?.[1] ?? 1) - 1;
    complaints[index]?.push(`${blocks[index]?.file}:${(blocks[index]?.line ?? 0) + line}: ${text}`);
  }
  return complaints;
}

function typeErrors(files: ReadonlyArray<string>, root: string) {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram(files, {
    ...options,
    paths: {},
    skipLibCheck: true,
    noUnusedLocals: false,
    noUnusedParameters: false,
  });
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => ({
    file: diagnostic.file?.fileName ?? "",
    line: diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0,
    text: ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"),
  }));
}

/** One process for all; the error of each module that has one. */
async function runErrors(
  files: ReadonlyArray<string>,
  root: string,
): Promise<Readonly<Record<string, string>>> {
  const result = join(root, "test/examples/.generated/errors.json");
  const runner = join(root, "test/examples/run-modules.mjs");
  await promisify(execFile)(process.execPath, [runner, result, ...files], { cwd: root });
  const { default: errors } = await import(result, { with: { type: "json" } });
  return errors;
}
