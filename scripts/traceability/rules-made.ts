/** Which clauses a module makes executable, from its text. */
import ts from "typescript";

export interface RuleMade {
  /** The name of the constant in the clause table; undefined where the rule takes its clause from nowhere. */
  readonly constant: string | undefined;
  readonly line: number;
}

const clauseTable = /\/regulation\/clauses\/[^/]+\.js$/;
const makers = /\/verdict\/(?:condition|duty)\.js$/;

/** The rules of a module: what it gives to `condition`, `duty` or a function around them, or declares as a `Rule`. */
export function rulesMadeIn(text: string): RuleMade[] {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true);
  const clauses = importedFrom(source, clauseTable);
  const makerNames = importedFrom(source, makers);
  const made: RuleMade[] = [];
  const took = (node: ts.Node, constant: string | undefined) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    made.push({ constant, line: line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && makerNames.has(node.expression.getText())) {
      const given = clauseIn(node.arguments[0]);
      // A parameter: whoever calls the function around it gives the clause.
      if (given === undefined || !isParameter(given, node)) took(node, given && clauses.get(given));
    } else if (ts.isCallExpression(node) && node.expression.getText() !== "finding") {
      for (const argument of node.arguments) {
        if (ts.isIdentifier(argument) && clauses.has(argument.text)) took(node, clauses.get(argument.text));
      }
    } else if (ts.isVariableDeclaration(node) && /^Rule</.test(node.type?.getText() ?? "")) {
      if (node.initializer !== undefined && ts.isObjectLiteralExpression(node.initializer)) {
        const given = clauseIn(node.initializer);
        took(node, given && clauses.get(given));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return made;
}

/** Local names of what is imported from modules of such paths, and how those modules call it. */
function importedFrom(source: ts.SourceFile, path: RegExp): Map<string, string> {
  const names = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!path.test(statement.moduleSpecifier.text) || bindings === undefined) continue;
    if (!ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements) names.set(name.text, (propertyName ?? name).text);
  }
  return names;
}

/** What stands as `clause` in an object. */
function clauseIn(node: ts.Node | undefined): string | undefined {
  if (node === undefined || !ts.isObjectLiteralExpression(node)) return undefined;
  for (const property of node.properties) {
    if (property.name?.getText() !== "clause") continue;
    if (ts.isShorthandPropertyAssignment(property)) return property.name.text;
    if (ts.isPropertyAssignment(property)) return property.initializer.getText();
  }
  return undefined;
}

function isParameter(name: string, from: ts.Node): boolean {
  const around = ts.findAncestor(
    from,
    (node) =>
      ts.isFunctionLike(node) && node.parameters.some((parameter) => parameter.name.getText() === name),
  );
  return around !== undefined;
}

/** The clauses of a module of the clause table: the name of each constant, and its id. */
export function clauseConstantsIn(text: string): Map<string, string> {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true);
  const ids = new Map<string, string>();
  const visit = (node: ts.Node, constant?: string): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === "id" && constant !== undefined) {
      if (ts.isStringLiteral(node.initializer)) ids.set(constant, node.initializer.text);
    }
    const inside = ts.isVariableDeclaration(node) ? node.name.getText() : constant;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(source);
  return ids;
}
