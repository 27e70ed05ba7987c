/** What the entry points of the built package export, as the compiler sees it. */
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Each entry point with its declarations. */
export const entryPoints = {
  "upm-rules": "dist/esm/index.d.ts",
  "upm-rules/effect": "dist/esm/entries/effect.d.ts",
  "upm-rules/sdk": "dist/esm/entries/sdk.d.ts",
  "upm-rules/schema": "dist/esm/entries/schema.d.ts",
  "upm-rules/messages/en": "dist/esm/entries/messages-en.d.ts",
  "upm-rules/messages/ru": "dist/esm/entries/messages-ru.d.ts",
} as const;

export type EntryPoint = keyof typeof entryPoints;

const files = Object.values(entryPoints).map((path) => root + path);
const { config } = ts.readConfigFile(`${root}tsconfig.build.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram(files, { ...options, noEmit: true });
export const checker = program.getTypeChecker();

/** The names that an entry point exports. */
export function exportsOf(entry: EntryPoint): readonly ts.Symbol[] {
  const file = program.getSourceFile(root + entryPoints[entry]);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${entryPoints[entry]} is not there: run npm run build`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
}

export function exportNamed(entry: EntryPoint, name: string): ts.Symbol {
  const symbol = exportsOf(entry).find((exported) => exported.name === name);
  if (symbol === undefined) throw new Error(`${entry} exports no ${name}`);
  return symbol;
}

/** The first sentence of what is said of a name. */
export function sentenceOf(symbol: ts.Symbol): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return (/^[\s\S]*?\.(?=\s|$)/.exec(text)?.[0] ?? text).replace(/\s+/g, " ");
}
