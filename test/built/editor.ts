import ts from "typescript";
import { entryPoints } from "../../scripts/public-names.ts";

const root = new URL("../..", import.meta.url).pathname;
const file = `${root}test/built/opened-in-editor.mts`;

/** Every entry of the package that has types. */
export const entries = Object.keys(entryPoints);

/** What an editor shows over a name, with the names of types in it. */
export interface Hover {
  readonly text: string;
  readonly types: readonly string[];
}

/** An editor with one program open, of someone who has installed the package and Effect. */
export interface Editor {
  readonly complaints: readonly string[];
  /** What it shows at a place of the program. */
  readonly hoverAt: (position: number) => Hover | undefined;
  /** What it shows over the last word of a phrase, where that stands first in the program. */
  readonly hoverOver: (phrase: string) => string;
  /** The names that an entry exports, with what it shows over each member of a type. */
  readonly exportsOf: (entry: string) => ReadonlyMap<string, ReadonlyMap<string, Hover>>;
}

/** Files are parsed once for all editors of a test. */
const parsed = ts.createDocumentRegistry();
let editors = 0;

/** Opens a program: the package is found by its own name and `exports`, so that the built declarations are seen. */
export function openInEditor(program: string): Editor {
  const version = String(++editors);
  const read = (name: string) => (name === file ? program : ts.sys.readFile(name));
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
    skipLibCheck: true,
    noEmit: true,
  };
  const service = ts.createLanguageService(
    {
      useCaseSensitiveFileNames: () => true,
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
      getCompilationSettings: () => options,
      getScriptFileNames: () => [file],
      getScriptVersion: (name) => (name === file ? version : ""),
      getScriptSnapshot: (name) => {
        const text = read(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (name) => name === file || ts.sys.fileExists(name),
      readFile: read,
    },
    parsed,
  );
  const opened = service.getProgram();
  const source = opened?.getSourceFile(file);
  if (opened === undefined || source === undefined) throw new Error("the editor could not open the program");
  const checker = opened.getTypeChecker();

  const hoverIn = (name: string, position: number): Hover | undefined => {
    const parts = service.getQuickInfoAtPosition(name, position)?.displayParts;
    if (parts === undefined) return undefined;
    const isType = ({ kind }: ts.SymbolDisplayPart) => /^(alias|interface|class|enum)Name$/.test(kind);
    return { text: ts.displayPartsToString(parts), types: parts.filter(isType).map(({ text }) => text) };
  };
  return {
    complaints: [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"),
    ),
    hoverAt: (position) => hoverIn(file, position),
    hoverOver: (phrase) => {
      const start = program.indexOf(phrase);
      const word = /\w+$/.exec(phrase);
      if (start < 0 || word === null) throw new Error(`the program has no \`${phrase}\` that ends in a word`);
      return hoverIn(file, start + word.index)?.text ?? "";
    },
    exportsOf: (entry) => {
      const specifier = source.statements
        .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
        .map(({ moduleSpecifier }) => moduleSpecifier)
        .find((one) => one !== undefined && ts.isStringLiteral(one) && one.text === entry);
      const module = specifier && checker.getSymbolAtLocation(specifier);
      if (module === undefined) throw new Error(`the program imports nothing from ${entry}`);
      return new Map(
        checker.getExportsOfModule(module).map((exported) => {
          const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
          const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
          return [exported.name, membersOf(symbol)] as const;
        }),
      );
    },
  };

  function membersOf(symbol: ts.Symbol): ReadonlyMap<string, Hover> {
    const isType =
      (symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Class)) !== 0;
    const members = new Map<string, Hover>();
    const visit = (node: ts.Node, path: string): void => {
      const name =
        ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isPropertyDeclaration(node)
          ? node.name
          : undefined;
      const inner = name === undefined ? path : `${path}.${name.getText()}`;
      const hover = name && hoverIn(node.getSourceFile().fileName, name.getStart());
      if (hover !== undefined) members.set(inner, hover);
      ts.forEachChild(node, (child) => visit(child, inner));
    };
    for (const declaration of (isType && symbol.declarations) || []) visit(declaration, symbol.name);
    return members;
  }
}
