import { afterAll, beforeAll, expect, it } from "vitest";
import { type UserProject, userProject } from "./user-project.ts";

let project: UserProject;
beforeAll(() => {
  project = userProject();
  // What the entry for tests needs besides the package.
  for (const dependency of ["effect", "fast-check", "pure-rand"]) project.link(dependency);
});
afterAll(() => project.remove());

/** Runs the cases of files that a program has read, and prints how many there are and which differ. */
const answered = `
function answered(files) {
  const differing = [];
  let asked = 0;
  for (const { check, cases } of files) {
    for (const { name, expected, ...question } of cases) {
      asked += 1;
      const answer = conformanceAnswer(check, question);
      if (JSON.stringify(answer) !== JSON.stringify(expected)) differing.push(\`\${check}: \${name}\`);
    }
  }
  console.log(JSON.stringify({ asked, differing }));
}
`;

const names = () =>
  project.packed
    .filter((file) => file.startsWith("conformance/"))
    .map((file) => file.replace(/^conformance\/cases\/(.*)\.json$/, "$1"));

it("packs every file of the corpus, and nothing of what makes it", () => {
  expect(names()).toHaveLength(16);
  expect(names().filter((name) => name.includes("/"))).toEqual([]);
});

it("answers the corpus, which an ES module imports by the package's name", () => {
  const imports = names().map(
    (name, index) => `import file${index} from "upm-rules/conformance/${name}.json" with { type: "json" };`,
  );
  const files = names().map((_, index) => `file${index}`);
  const program = `${imports.join("\n")}
import { conformanceAnswer } from "upm-rules/testing";
${answered}
answered([${files.join(", ")}]);
`;
  const { asked, differing } = JSON.parse(project.run("by-name.mjs", program));
  expect(differing).toEqual([]);
  expect(asked).toBeGreaterThan(2000);
});

it("answers the corpus as its files stand in the package", () => {
  const program = `
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { conformanceAnswer } from "upm-rules/testing";
${answered}
const folder = dirname(createRequire(import.meta.url).resolve("upm-rules/conformance/deadlines.json"));
answered(readdirSync(folder).map((file) => JSON.parse(readFileSync(folder + "/" + file, "utf8"))));
`;
  const { asked, differing } = JSON.parse(project.run("by-file.mjs", program));
  expect(differing).toEqual([]);
  expect(asked).toBeGreaterThan(2000);
});
