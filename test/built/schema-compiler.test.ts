import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brokenOnce } from "../fuzz/breakages.js";
import { validDocument } from "../fuzz/valid-changes.js";

const built = (path: string) => JSON.stringify(new URL(`../../dist/esm/${path}`, import.meta.url).href);

/** Says whether it decodes by compiled code; then of each document of a file what it is decoded to, or its issues. */
const script = `
  const { decodeFestival, useSchemaCompiler } = await import(${built("entries/schema.js")});
  const { readFileSync } = await import("node:fs");
  const [file, compiler] = process.argv.slice(1);
  console.log(useSchemaCompiler(compiler === "none" ? undefined : await import(compiler)));
  for (const line of readFileSync(file, "utf8").trim().split("\\n")) {
    try {
      console.log(JSON.stringify(decodeFestival(JSON.parse(line))));
    } catch (error) {
      console.log(JSON.stringify([error.code, error.issues]));
    }
  }
`;
const jit = "effect/schema/SchemaJITCompiler";

let folder: string;
const decodedBy = (compiler: string, ...options: readonly string[]): string[] => {
  const args = [...options, "--input-type=module", "--eval", script, join(folder, "documents"), compiler];
  const cwd = new URL("../..", import.meta.url);
  return execFileSync(process.execPath, args, { cwd, encoding: "utf8", maxBuffer: 1e9 }).trim().split("\n");
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "upm-rules-compiled-"));
  const example = JSON.parse(
    readFileSync(new URL("../../examples/small/all-good.json", import.meta.url), "utf8"),
  );
  const documents = [
    example,
    { ...example, more: 1 },
    null,
    ...fc.sample(validDocument, { numRuns: 60, seed: 2020 }),
    ...fc.sample(brokenOnce, { numRuns: 240, seed: 2020 }).map(({ document }) => document),
  ];
  writeFileSync(
    join(folder, "documents"),
    documents.map((document) => `${JSON.stringify(document)}\n`).join(""),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("decoding by code that Effect's compiler makes", () => {
  it("gives the same festivals and the same issues", () => {
    const [interpreted, ...outcomes] = decodedBy("none");
    const [compiled, ...same] = decodedBy(jit);
    expect([interpreted, compiled]).toEqual(["false", "true"]);
    expect(same).toEqual(outcomes);
    const refused = outcomes.filter((outcome) => outcome.startsWith('["InvalidFestival"')).length;
    expect(refused).toBeGreaterThan(200);
    expect(refused).toBeLessThan(outcomes.length - 50);
  });

  it("is done without where the platform forbids code made at run time", () => {
    const [forbidden, ...outcomes] = decodedBy(jit, "--disallow-code-generation-from-strings");
    expect(forbidden).toBe("false");
    expect(outcomes).toEqual(decodedBy("none").slice(1));
  });

  it("is done without where the module is no compiler", () => {
    expect(decodedBy("effect/Schema")[0]).toBe("false");
  });
});
