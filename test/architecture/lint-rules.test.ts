import { beforeAll, describe, expect, it } from "vitest";
import { type Diagnostic, lintInACopy } from "./lint-in-a-copy.ts";

const pure = [
  "new Date(0)",
  "new Date(Date.UTC(2020, 10, 16))",
  'Date.parse("2020-11-16T00:00:00Z")',
  'new Intl.DateTimeFormat("en", { timeZone: "UTC" })',
  'new Intl.PluralRules("ru").select(2)',
  'Intl.supportedValuesOf("timeZone")',
];

const impure = [
  "new Date()",
  "new Date",
  "Date()",
  "Date.now()",
  "[1].map(Date.now)",
  "globalThis.Date.now()",
  "Math.random()",
  "performance.now()",
  "process.env",
  "console.log",
  "new Intl.DateTimeFormat()",
  "Intl.DateTimeFormat()",
  'new Intl.DateTimeFormat("en")',
  'new Intl.DateTimeFormat("en", { year: "numeric" })',
  "new Intl.NumberFormat()",
  "(1).toLocaleString()",
  'new Date(0).toLocaleDateString("en")',
  "new Date(0)?.toLocaleTimeString()",
  'import("../model/lesson.js")',
];

const module = [...pure, ...impure].map((text, index) => `export const value${index} = ${text};`).join("\n");
const messages = [
  'export type { Finding } from "../verdict/finding.js";',
  'export { plural } from "./plural.js";',
  'export { clauses } from "../regulation/clauses.js";',
  'export { type Clause } from "../regulation/clause.js";',
].join("\n");

let found: ReadonlyArray<Diagnostic> = [];
beforeAll(async () => {
  found = await lintInACopy(
    new Map([
      ["src/model/lesson.ts", `${module}\n`],
      ["src/cli/main.ts", `${module}\n`],
      ["src/messages/en.ts", `${messages}\n`],
      ["src/time/one.ts", 'import { two } from "./two.js";\n\nexport const one = (): number => two();\n'],
      ["src/time/three.ts", 'export type { Four } from "./four.js";\n\nexport type Three = 3;\n'],
      ["src/time/four.ts", 'export type { Three } from "./three.js";\n\nexport type Four = 4;\n'],
      ["src/time/two.ts", 'import { one } from "./one.js";\n\nexport const two = (): number => one();\n'],
      ["src/verdict/long.ts", "export {};\n".repeat(301)],
    ]),
  );
});

const linesIn = (path: string) => new Set(found.filter((one) => one.path === path).map((one) => one.line));
const categoriesIn = (path: string) => found.filter((one) => one.path === path).map((one) => one.category);

describe("rules of the linter", () => {
  it.each(pure)("%s is pure", (text) => {
    expect(linesIn("src/model/lesson.ts")).not.toContain(pure.indexOf(text) + 1);
  });

  it.each(impure)("%s is refused", (text) => {
    expect(linesIn("src/model/lesson.ts")).toContain(pure.length + impure.indexOf(text) + 1);
  });

  it("leaves the clock and the console to the command line", () => {
    const about = (text: string) => pure.length + impure.indexOf(text) + 1;
    const lines = linesIn("src/cli/main.ts");
    expect(["new Date()", "process.env", "console.log"].filter((text) => lines.has(about(text)))).toEqual([]);
  });

  it("lets the messages import types only", () => {
    expect(linesIn("src/messages/en.ts")).toEqual(new Set([3, 4]));
  });

  it.each(["one", "three"])("refuses the import cycle of %s, of types too", (name) => {
    expect(categoriesIn(`src/time/${name}.ts`)).toContain("lint/suspicious/noImportCycles");
  });

  it("refuses a module of more than 300 lines", () => {
    expect(categoriesIn("src/verdict/long.ts")).toContain("lint/style/noExcessiveLinesPerFile");
  });
});
