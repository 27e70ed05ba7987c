import { existsSync, readFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledFolders, bundledPackages, noticeOf, notices } from "./bundled-licences.ts";
import { root, type UserProject, userProject } from "./user-project.ts";

let project: UserProject;
beforeAll(() => {
  project = userProject();
});
afterAll(() => project.remove());

const run = (name: string, text: string) => project.run(name, text);
const text = (file: string) => readFileSync(join(project.installed, file), "utf8");
const typesOf = (file: string) => file.replace(/\.(c?)js$/, ".d.$1ts");

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

  it("makes the same calendar for both", () => {
    const lesson = '{ id: "l", date: "2020-12-30", timeZone: "Europe/Volgograd" }';
    const made = `console.log(deadlineCalendar(${lesson}, { at: "2020-12-01T00:00Z" }));`;
    const calendar = run("esm.mjs", `import { deadlineCalendar } from "upm-rules/calendar";${made}`);
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nDTEND:20201225T200000Z\r\n/);
    const common = `const { deadlineCalendar } = require("upm-rules/calendar");${made}`;
    expect(run("cjs.cjs", common)).toBe(calendar);
    // A page without encryption has no ids by chance, and a worker nothing of Node.
    const bare = `for (const name of ["crypto", "process", "Buffer"]) delete globalThis[name];
      const out = console.log;
      import("upm-rules/calendar").then(({ deadlineCalendar }) => out(deadlineCalendar(${lesson}, { at: "2020-12-01T00:00Z" })));`;
    expect(run("bare.mjs", bare)).toBe(calendar);
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
      /^(package\.json|README(\.ru)?\.md|LICENSE|CHANGELOG\.md|dist\/(?:cli\.js|(?:cli|calendar)\.LICENSES\.txt)|conformance\/cases\/[\w-]+\.json)$|^dist\/(esm\/.*\.(js|d\.ts)|cjs\/[^/]*\.(cjs|d\.cts))$/;
    expect(project.packed.filter((file) => !known.test(file))).toEqual([]);
  });

  it("names no source map and no source, since it has none", () => {
    const naming = /[#@] ?source(?:Mapping)?URL=|^\/\/\/ <reference path/m;
    expect(project.packed.filter((file) => naming.test(text(file)))).toEqual([]);
  });

  it("names no folder of the machine that it was built on", () => {
    const folders = [root, `${homedir()}/`, `${tmpdir()}/`, "/home/", "/Users/"];
    const naming = (file: string) => folders.some((folder) => text(file).includes(folder));
    expect(project.packed.filter(naming)).toEqual([]);
  });

  it("does without fast-check, but for the test kit, which needs it and Effect", () => {
    expect(codeOf("upm-rules/testing")).toBe("ERR_MODULE_NOT_FOUND");
    project.link("fast-check");
    expect(codeOf("upm-rules/testing")).toBe("ERR_MODULE_NOT_FOUND");
    project.link("effect");
    expect(codeOf("upm-rules/testing")).toBe("imported");
    const naming = project.packed.filter((file) => text(file).includes('from "fast-check"'));
    expect(naming.filter((file) => !file.startsWith("dist/esm/testing/arbitraries/"))).toEqual([]);
  });

  it("holds no test and names no test runner", () => {
    const testing = /(?:from|import|require\() ?"(?:vitest|expect|node:test)"/;
    expect(project.packed.filter((file) => /(?:^|[/.])(?:test|spec)s?[/.]/.test(file))).toEqual([]);
    // What a doc comment shows is for a reader.
    const code = (file: string) => text(file).replaceAll(/^ *\*.*$/gm, "");
    expect(project.packed.filter((file) => /\.c?js$/.test(file) && testing.test(code(file)))).toEqual([]);
  });

  it("has the types of every module, and a module for all types", () => {
    const modules = project.packed.filter((file) => /^dist\/(?:esm|cjs)\/.*\.c?js$/.test(file));
    const types = project.packed.filter(
      (file) => /\.d\.c?ts$/.test(file) && !/-[\w-]{8}\.d\.cts$/.test(file),
    );
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.map(typesOf).sort()).toEqual([...types].sort());
  });

  it("finds within itself whatever its files name by a path", () => {
    const naming =
      /^(?:import|export)\b[^"'\n]*["'](\.[^"']+)["']|\b(?:import|require)\(["'](\.[^"']+)["']\)/gm;
    const named = project.packed
      .filter((file) => /^dist\/(?:esm|cjs)\//.test(file))
      .flatMap((file) =>
        [...text(file).matchAll(naming)].map(([, from, called]) =>
          posix.join(posix.dirname(file), from ?? called ?? ""),
        ),
      );
    // The types that CommonJS modules share are named as if there were a module.
    const isThere = (file: string) => project.packed.includes(file) || project.packed.includes(typesOf(file));
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter((file) => !isThere(file))).toEqual([]);
  });

  it("has its licence", () => {
    expect(text("LICENSE")).toBe(readFileSync(join(root, "LICENSE"), "utf8"));
  });

  const calendars = ["dist/esm/calendar/calendar-library.js", "dist/cjs/calendar.cjs"];

  it("has nothing of other packages built in but in its command line and its calendar", () => {
    const others = project.packed.filter(
      (file) => file.startsWith("dist/") && !["dist/cli.js", ...calendars].includes(file),
    );
    expect(others.flatMap((file) => bundledPackages(text(file)))).toEqual([]);
  });

  it.each(calendars)("has one library built in where it writes calendars, with its licence: %s", (file) => {
    expect(bundledPackages(text(file))).toEqual(["ical-generator"]);
    expect(notices(text("dist/calendar.LICENSES.txt"))).toEqual([
      noticeOf(join(root, "node_modules/ical-generator")),
    ]);
    // It takes nothing of a platform, and in CommonJS what the root takes.
    const taken = text(file).match(
      /randomUUID|Math\.random|Date\.now|require\("(?!date-fns)[^"]*"|^import .*/gm,
    );
    expect(taken).toBeNull();
  });

  it("has the licence of each package that its command line has built in, and of no other", () => {
    expect(bundledPackages(text("dist/cli.js"))).toContain("effect");
    const expected = bundledFolders(text("dist/cli.js")).map((folder) => noticeOf(join(root, folder)));
    expect(notices(text("dist/cli.LICENSES.txt"))).toEqual(expected);
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
