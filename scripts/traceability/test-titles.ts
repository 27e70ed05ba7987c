/** The titles of the tests in a file, from its text. */
import ts from "typescript";

export interface TestTitle {
  readonly of: "describe" | "it";
  readonly title: string;
  /** The same with its placeholders. */
  readonly written: string;
}

/** Of `each` a title for every row, with what its table, an array of this file, has in place of %s. */
export function testTitlesIn(text: string): TestTitle[] {
  const source = ts.createSourceFile("module.test.ts", text, ts.ScriptTarget.Latest, true);
  const titles: TestTitle[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const named = /^(describe|it|test)\b/.exec(node.expression.getText())?.[1];
      const title = textOf(node.arguments[0]);
      if (named !== undefined && title !== undefined) {
        const of = named === "describe" ? "describe" : "it";
        const rows = ts.isCallExpression(node.expression)
          ? rowsOf(node.expression.arguments[0], source)
          : [[]];
        for (const row of rows) titles.push({ of, title: filled(title, row), written: title });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

function textOf(node: ts.Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : undefined;
}

type TitleRow = ReadonlyArray<string | undefined>;

/** The texts of each row; one row without any where the table is computed. */
function rowsOf(table: ts.Expression | undefined, source: ts.SourceFile): TitleRow[] {
  const array = table && written(table, source);
  if (array === undefined || !ts.isArrayLiteralExpression(array)) return [[]];
  return array.elements.map((element) => {
    const row = written(element, source);
    return ts.isArrayLiteralExpression(row) ? row.elements.map(textOf) : [textOf(row)];
  });
}

/** An expression without what only types it, or what its name stands for. */
function written(expression: ts.Expression, source: ts.SourceFile): ts.Expression {
  if (
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isParenthesizedExpression(expression)
  ) {
    return written(expression.expression, source);
  }
  if (!ts.isIdentifier(expression)) return expression;
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (name.getText() === expression.text && initializer !== undefined)
        return written(initializer, source);
    }
  }
  return expression;
}

function filled(title: string, row: TitleRow): string {
  let next = 0;
  return title.replace(/%[sdifjoO]/g, (placeholder) => row[next++] ?? placeholder);
}
