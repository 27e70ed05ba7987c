/** Names and texts that stand in a module. */
import ts from "typescript";

/** The keys of the objects that a module writes. */
export function keysIn(text: string): Set<string> {
  const keys = new Set<string>();
  visitAll(text, (node) => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) keys.add(node.name.text);
  });
  return keys;
}

/** Every name and every whole text of a module, comments aside. */
export function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  visitAll(text, (node) => {
    if (ts.isIdentifier(node) || ts.isStringLiteral(node)) names.add(node.text);
  });
  return names;
}

function visitAll(text: string, see: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    see(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true));
}
