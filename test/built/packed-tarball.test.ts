import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type UserProject, userProject } from "./user-project.ts";

let project: UserProject;
beforeAll(() => {
  project = userProject();
});
afterAll(() => project.remove());

const run = (name: string, text: string) => project.run(name, text);
const text = (file: string) => readFileSync(join(project.installed, file), "utf8");

const asked = `
const facts = {
  participant: { registered: true, diagnosticTests: 1, trials: 0, lessons: 0 },
  parent: { registered: true, linked: true },
  lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
  at: "2020-11-11T18:59:59Z",
};
console.log(canConfirmParticipant(facts), canConfirmParticipant({ ...facts, at: "2020-11-11T19:00:00Z" }));
`;

const codeOf = (specifier: string) =>
  run(
    "code-of.mjs",
    `import(${JSON.stringify(specifier)}).then(() => console.log("imported"), (e) => console.log(e.code));`,
  );

describe("the packed package", () => {
  it("answers to an ES module", () => {
    expect(run("esm.mjs", `import { canConfirmParticipant } from "upm-rules";${asked}`)).toBe("true false");
  });

  it("answers to CommonJS", () => {
    expect(run("cjs.cjs", `const { canConfirmParticipant } = require("upm-rules");${asked}`)).toBe(
      "true false",
    );
  });

  it.each(["en", "ru"])("has its sentences in %s for both", (language) => {
    const specifier = `upm-rules/messages/${language}`;
    const names = run(
      "esm.mjs",
      `import * as m from "${specifier}"; console.log(Object.keys(m).sort().join());`,
    );
    expect(names).not.toBe("");
    expect(run("cjs.cjs", `console.log(Object.keys(require("${specifier}")).sort().join());`)).toBe(names);
  });

  it("does without Effect, but for the entries that need it", () => {
    expect(existsSync(join(project.folder, "node_modules/effect"))).toBe(false);
    expect(codeOf("upm-rules")).toBe("imported");
    for (const entry of ["effect", "sdk", "schema"])
      expect(codeOf(`upm-rules/${entry}`)).toBe("ERR_MODULE_NOT_FOUND");
  });

  it.each([
    "upm-rules/dist/esm/index.js",
    "upm-rules/dist/cjs/index.cjs",
    "upm-rules/time/zone.js",
    "upm-rules/index",
  ])("keeps %s closed", (specifier) => {
    expect(codeOf(specifier)).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });

  it("shows its package.json", () => {
    expect(run("cjs.cjs", 'console.log(require("upm-rules/package.json").name);')).toBe("upm-rules");
  });

  it("holds what users need and nothing else", () => {
    const known =
      /^(package\.json|README(\.ru)?\.md|LICENSE|CHANGELOG\.md|dist\/cli\.(js|LICENSES\.txt))$|^dist\/(esm\/.*\.(js|d\.ts)|cjs\/[^/]*\.(cjs|d\.cts))$/;
    expect(project.packed.filter((file) => !known.test(file))).toEqual([]);
  });

  it("names no source map, since it has none", () => {
    expect(project.packed.filter((file) => text(file).includes("sourceMappingURL="))).toEqual([]);
  });

  it("imports nothing from elsewhere for the messages", () => {
    const modules = project.packed.filter((file) => /^dist\/esm\/messages\/.*\.js$/.test(file));
    const imported = modules.flatMap((file) =>
      [...text(file).matchAll(/^(?:import|export)\b.*? from "([^"]+)"/gm)].map(([, specifier]) => specifier),
    );
    expect(modules).not.toEqual([]);
    expect(imported.filter((specifier) => !specifier?.startsWith("./"))).toEqual([]);
  });

  it("has a command line that needs Node only", () => {
    const program = text("dist/cli.js");
    expect(program.startsWith("#!/usr/bin/env node\n")).toBe(true);
    const imported = [...program.matchAll(/^(?:import|export)\b.*?(?: from )?"([^"]+)";$/gm)].map(
      ([, specifier]) => specifier,
    );
    expect(imported.filter((specifier) => !specifier?.startsWith("node:"))).toEqual([]);
  });
});
