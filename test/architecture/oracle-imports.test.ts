import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const folder = new URL("../oracle/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));

interface Import {
  readonly from: string;
  /** What is imported for run time; nothing where it is types only. */
  readonly names: readonly string[];
}

/** What a module imports, exports from elsewhere and loads by a call. */
function importsOf(text: string): Import[] {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, names: namesOf(node.importClause) });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      const isOfTypes = node.isTypeOnly;
      found.push({ from: node.moduleSpecifier.getText().slice(1, -1), names: isOfTypes ? [] : ["export"] });
    } else if (ts.isCallExpression(node) && /^(?:import|require|vi\.\w+)$/.test(node.expression.getText())) {
      const [specifier] = node.arguments;
      const from = specifier !== undefined && ts.isStringLiteral(specifier) ? specifier.text : "unknown";
      found.push({ from, names: ["call"] });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function namesOf(clause: ts.ImportClause | undefined): string[] {
  if (clause === undefined) return ["effects"];
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  const { name, namedBindings } = clause;
  const named =
    namedBindings === undefined
      ? []
      : ts.isNamespaceImport(namedBindings)
        ? ["everything"]
        : namedBindings.elements
            .filter(({ isTypeOnly }) => !isTypeOnly)
            .map((element) => (element.propertyName ?? element.name).text);
  return [...(name === undefined ? [] : ["default"]), ...named];
}

/** What the oracle is compared with; its tests alone may call it. */
const underTest = [
  "checkFestival",
  "checkSchedule",
  "checkConfirmation",
  "confirmationFacts",
  "decodeFestival",
];
const packages = ["@js-temporal/polyfill", "fast-check", "vitest"];

/** What a file of the oracle imports and may not. */
function strangers(file: string, text: string): string[] {
  return importsOf(text).flatMap(({ from, names }) => {
    if (/^\.\/[a-z0-9-]+\.js$/.test(from) || packages.includes(from)) return [];
    const allowed =
      file.endsWith(".test.ts") && /^\.\.\/\.\.\/src\/(?:index|entries\/schema)\.js$/.test(from);
    const isOfLibrary = from.startsWith("../../src/");
    const kept = names.filter((name) => !allowed || !underTest.includes(name));
    return isOfLibrary && kept.length === 0 ? [] : [`${file}: ${kept.join(", ") || "types"} from ${from}`];
  });
}

describe("the oracle", () => {
  it("shares no code with the library: of src it has types, its tests the checks that they compare it with", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => strangers(file, readFileSync(new URL(file, folder), "utf8")))).toEqual([]);
  });

  it.each([
    ["rule.ts", 'import { upm2020 } from "../../src/index.js";'],
    ["rule.ts", 'import { type Id, isId } from "../../src/model/id.js";'],
    ["rule.ts", 'import { checkFestival } from "../../src/index.js";'],
    ["rule.ts", 'import "../../src/index.js";'],
    ["rule.ts", 'import * as time from "../../src/time/deadline.js";'],
    ["rule.ts", 'export { deadlines } from "../../src/index.js";'],
    ["rule.ts", 'const time = await import("../../src/time/deadline.js");'],
    ["rule.ts", 'import { smallFestival } from "../arbitraries/small-festival.js";'],
    ["rule.ts", 'import { subDays } from "date-fns";'],
    ["rule.ts", 'import { checkFestival } from "upm-rules";'],
    ["a.test.ts", 'import { amend } from "../../src/index.js";'],
    ["a.test.ts", 'import { checkFestival } from "../../src/festival/check-festival.js";'],
  ])("would be caught at it: in %s, %s", (file, text) => {
    expect(strangers(file, text)).toHaveLength(1);
  });

  it.each([
    ["rule.ts", 'import type { Lesson } from "../../src/model/lesson.js";'],
    ["rule.ts", 'import { type Lesson } from "../../src/model/lesson.js";'],
    ["rule.ts", 'import { Temporal } from "@js-temporal/polyfill";'],
    ["rule.ts", 'import { instant } from "./oracle-time.js";'],
    ["a.test.ts", 'import { checkFestival } from "../../src/index.js";'],
  ])("may do this: in %s, %s", (file, text) => {
    expect(strangers(file, text)).toEqual([]);
  });
});
