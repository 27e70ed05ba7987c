/** What the entry points of the built package export, as the compiler sees it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Conditions {
  readonly types?: string;
  readonly import?: Conditions;
}

const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, Conditions>>;
};

/** Each entry point that has types, with its declarations: as `exports` of package.json say. */
export const entryPoints: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(exports).flatMap(([path, conditions]) => {
    const types = conditions.types ?? conditions.import?.types;
    return types === undefined ? [] : [[path.replace(".", name), types]];
  }),
);

const files = Object.values(entryPoints).map((path) => join(root, path));
const { config } = ts.readConfigFile(`${root}tsconfig.build.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram(files, { ...options, noEmit: true });
export const checker = program.getTypeChecker();

/** The names that an entry point exports. */
export function exportsOf(entry: string): readonly ts.Symbol[] {
  const file = program.getSourceFile(join(root, entryPoints[entry] ?? ""));
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${entryPoints[entry]} is not there: run npm run build`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
}

export function exportNamed(entry: string, name: string): ts.Symbol {
  const symbol = exportsOf(entry).find((exported) => exported.name === name);
  if (symbol === undefined) throw new Error(`${entry} exports no ${name}`);
  return symbol;
}

/** The first sentence of what is said of a name. */
export function sentenceOf(symbol: ts.Symbol): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return (/^[\s\S]*?\.(?=\s|$)/.exec(text)?.[0] ?? text).replace(/\s+/g, " ");
}
