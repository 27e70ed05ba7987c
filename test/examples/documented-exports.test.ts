import { globSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const entries = ["src/index.ts", ...globSync("src/entries/*.ts", { cwd: root })];

function undocumented(): string[] {
  const config = ts.readConfigFile(join(root, "tsconfig.build.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const files = entries.map((entry) => join(root, entry));
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const missing: string[] = [];
  for (const entry of entries) {
    const file = program.getSourceFile(join(root, entry));
    const module = file && checker.getSymbolAtLocation(file);
    for (const name of module ? checker.getExportsOfModule(module) : []) {
      const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
      const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
      const tags = symbol.getJsDocTags(checker).map((tag) => tag.name);
      const since = symbol.getJsDocTags(checker).filter((tag) => tag.name === "since");
      if (symbol.getDocumentationComment(checker).length === 0)
        missing.push(`${entry}: ${name.name}: comment`);
      if (!/^\d+\.\d+\.\d+$/.test(since.map(({ text }) => ts.displayPartsToString(text)).join()))
        missing.push(`${entry}: ${name.name}: @since with a version`);
      if (tags.filter((tag) => tag === "public" || tag === "beta").length !== 1)
        missing.push(`${entry}: ${name.name}: @public or @beta`);
      if (isValue && !tags.includes("example")) missing.push(`${entry}: ${name.name}: @example`);
    }
  }
  return missing;
}

it("every exported name has a doc comment, a version and a stability, every exported value an example", () => {
  expect(undocumented()).toEqual([]);
});
