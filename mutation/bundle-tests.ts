import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build, type Plugin } from "esbuild";
import { fewRandomCases } from "./few-random-cases.ts";
import { testInterface } from "./test-interface.ts";

/** Test files by name; each is loaded when called for. */
export type TestFiles = Readonly<Record<string, () => void>>;

/** A script has no address of its own. */
const addressOfTests: Plugin = {
  name: "address-of-tests",
  setup({ onLoad }) {
    onLoad({ filter: /\.test\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const address = JSON.stringify(pathToFileURL(path).href);
      return { loader: "ts", contents: text.replaceAll("import.meta.url", address) };
    });
  },
};

/**
 * The test files with the modules of the library, as one compiled script. Each call gives them anew: a mutant in a table
 * is seen, and nothing that one mutant has left in a memory reaches the next.
 */
export async function bundleTests(files: readonly string[]): Promise<() => TestFiles> {
  const entries = files.map(
    (file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`,
  );
  const { outputFiles } = await build({
    stdin: {
      contents: `module.exports = { ${entries.join(", ")} };`,
      resolveDir: process.cwd(),
      loader: "js",
    },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node22",
    packages: "external",
    plugins: [addressOfTests],
  });
  const text = `(function (require, module) { ${outputFiles[0]?.text}\n return module.exports; })`;
  const evaluate = new Script(text, { filename: "tests.cjs" }).runInThisContext();
  const load = createRequire(join(process.cwd(), "package.json"));
  const randomCases = fewRandomCases(load("fast-check"));
  const given = (name: string) =>
    name === "vitest" ? testInterface : name === "fast-check" ? randomCases : load(name);
  return () => evaluate(given, { exports: {} });
}
