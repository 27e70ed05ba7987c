import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type UserProject, userProject } from "./user-project.ts";

let project: UserProject;
beforeAll(() => {
  project = userProject();
});
afterAll(() => project.remove());

/** What the strictest compiler says to a user who imports these, the declarations of packages included. */
function complaints(specifiers: ReadonlyArray<string>, name: string, lib: string[]): string[] {
  const file = join(project.folder, name);
  const imports = specifiers.map((specifier, index) => `import * as m${index} from "${specifier}";`);
  writeFileSync(
    file,
    `${imports.join("\n")}\nexport { ${specifiers.map((_, index) => `m${index}`).join(", ")} };\n`,
  );
  const program = ts.createProgram([file], {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib,
    types: [],
    noEmit: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("the types of the packed package", () => {
  const plain = ["upm-rules", "upm-rules/messages/en", "upm-rules/messages/ru"];

  it.each(["user.mts", "user.cts"])("hold in %s without Effect, Node and a browser", (name) => {
    expect(complaints(plain, name, ["lib.es2022.d.ts"])).toEqual([]);
  });

  it("hold beside Effect", () => {
    project.link("effect");
    const all = [...plain, "upm-rules/effect", "upm-rules/sdk", "upm-rules/schema"];
    expect(complaints(all, "user.mts", ["lib.es2022.d.ts", "lib.dom.d.ts"])).toEqual([]);
  });
});
