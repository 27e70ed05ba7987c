import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consumerSources } from "../../compatibility/types/consumer-sources.ts";
import { compilerOptions, nameOf, type Part, resolutions } from "../../compatibility/types/legs.ts";
import { type UserProject, userProject } from "./user-project.ts";

let project: UserProject;
beforeAll(() => {
  project = userProject();
});
afterAll(() => project.remove());

/** Files are read and parsed once for all programs: what differs between them changes no tree. */
const parsed = new Map<string, ts.SourceFile | undefined>();
function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    getSourceFile: (name, how, ...rest) => {
      const format = typeof how === "object" ? how.impliedNodeFormat : undefined;
      const key = `${name} ${format}`;
      if (!parsed.has(key)) parsed.set(key, host.getSourceFile(name, how, ...rest));
      return parsed.get(key);
    },
  };
}

const legs = (part: Part) =>
  resolutions[part].flatMap((resolution) =>
    [true, false].map((exactOptionalPropertyTypes) => {
      const leg = { part, resolution, exactOptionalPropertyTypes, skipLibCheck: false };
      return { ...leg, name: nameOf(leg) };
    }),
  );
type ALeg = ReturnType<typeof legs>[number];

/** What a compiler says of a user's programs, in which each mistake is expected, and of every declaration of the package. */
function complaints(leg: ALeg) {
  const { part, resolution } = leg;
  const folder = join(project.folder, leg.name);
  mkdirSync(folder);
  const files = consumerSources(part, resolution).map(({ name, text }) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const { options, errors } = ts.convertCompilerOptionsFromJson(compilerOptions(leg), folder);
  const program = ts.createProgram(files, options, hostOf(options));
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(project.folder));
  const declared = ours.filter(({ isDeclarationFile }) => isDeclarationFile);
  const found = [...errors, ...ours.flatMap((file) => ts.getPreEmitDiagnostics(program, file))];
  const said = found.map(
    (one) => `${one.file?.fileName}: ${ts.flattenDiagnosticMessageText(one.messageText, "\n")}`,
  );
  return { said, files, declared: declared.map(({ fileName }) => fileName) };
}

/** What the compiler says where it looks at everything that it can see, the libraries of others included. */
function complaintsOfAll(specifiers: readonly string[]): string[] {
  const file = join(project.folder, "everything.mts");
  const imports = specifiers.map((specifier, index) => `export * as m${index} from "${specifier}";\n`);
  writeFileSync(file, imports.join(""));
  const strictest = { ...legs("effect")[0], exactOptionalPropertyTypes: true, skipLibCheck: false } as ALeg;
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions(strictest), project.folder);
  const program = ts.createProgram([file], options, hostOf(options));
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("the types of the packed package", () => {
  it.each(legs("root"))("hold without Effect, Node and a browser: $name", (leg) => {
    const { said, files, declared } = complaints(leg);
    expect(said).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(8);
    expect(declared.some((name) => name.includes("/upm-rules/dist/"))).toBe(true);
    expect(existsSync(join(project.folder, "node_modules/effect"))).toBe(false);
  });

  describe("beside Effect", () => {
    beforeAll(() => {
      project.link("effect");
      project.link("fast-check");
    });

    it.each(legs("effect"))("hold: $name", (leg) => {
      const { said, files, declared } = complaints(leg);
      expect(said).toEqual([]);
      expect(files).toHaveLength(4);
      expect(declared.some((name) => name.includes("/upm-rules/dist/esm/entries/effect.d.ts"))).toBe(true);
    });

    it("hold together with those of Effect itself", () => {
      const entries = [
        "upm-rules",
        "upm-rules/effect",
        "upm-rules/sdk",
        "upm-rules/schema",
        "upm-rules/testing",
      ];
      expect(
        complaintsOfAll([...entries, "upm-rules/calendar", "upm-rules/messages/en", "upm-rules/messages/ru"]),
      ).toEqual([]);
    });
  });
});
