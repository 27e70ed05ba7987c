import ts from "typescript";

const claim = /^\s*\/\/ (?:=> (?<value>.+)|throws (?<name>\w+))$/;
const claimed = /\/\/ (?:=>|throws \w+$)/;
const continued = /^\s*\/\/ {4,}/; // a value may go on, further to the right, on the next lines

/** A block as a module in which what its comments claim is asserted. Lines stay where they are. */
export function blockModule(code: string, assertions: string): string {
  const source = ts.createSourceFile("block.ts", code, ts.ScriptTarget.Latest, true);
  const lines = code.split("\n");
  let module = "";
  let end = 0;
  let asserted = 0;
  for (const statement of statementsOf(source)) {
    if (statement.pos < end) continue;
    const { line, character } = source.getLineAndCharacterOfPosition(statement.end);
    const beside = (lines[line] ?? "").slice(character);
    const at = /^\s*$/.test(beside) ? line + 1 : line; // on its own line, or below it
    const comment = claim.exec(at === line ? beside : (lines[at] ?? ""));
    if (comment === null) continue;
    const text = assertion(statement, source, comment.groups ?? {}, rest(lines, at + 1));
    if (text === undefined) continue;
    module += code.slice(end, statement.getStart(source)) + text;
    end = statement.end;
    asserted += 1;
  }
  if (asserted < lines.filter((line) => claimed.test(line)).length) {
    throw new Error("a comment claims something that does not end a statement with a value");
  }
  const preamble = `import { begin as __begin, end as __end, fails as __fails, shows as __shows } from "${assertions}"; __begin();`;
  return `${preamble} ${module}${code.slice(end)}\n__end(${asserted});\n`;
}

/** The statements, at every depth, in their order. */
function statementsOf(node: ts.Node): ts.Statement[] {
  const found: ts.Statement[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isExpressionStatement(child) || ts.isVariableStatement(child)) found.push(child);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

function rest(lines: ReadonlyArray<string>, from: number): string {
  let text = "";
  for (let line = lines[from]; line !== undefined && continued.test(line); line = lines[++from]) {
    text += line.replace("//", "");
  }
  return text;
}

function assertion(
  statement: ts.Statement,
  source: ts.SourceFile,
  { value, name }: { readonly value?: string; readonly name?: string },
  more: string,
): string | undefined {
  if (ts.isExpressionStatement(statement)) {
    const text = shown(statement.expression).getText(source);
    return value === undefined
      ? `await __fails(async () => ${text}, "${name}");`
      : `__shows(${text}, ${value}${more});`;
  }
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  if (declared.length !== 1 || value === undefined) return undefined;
  return `${statement.getText(source)}; __shows(${declared[0]?.name.getText(source)}, ${value}${more});`;
}

/** What `console.log(value)` shows is the value. */
function shown(expression: ts.Expression): ts.Expression {
  const [only, ...others] = ts.isCallExpression(expression) ? expression.arguments : [];
  const logs = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  return logs && only !== undefined && others.length === 0 ? only : expression;
}
