import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { extractBlocks } from "./extract-blocks.js";

const root = mkdtempSync(join(tmpdir(), "upm-rules-pages-"));
afterAll(() => rmSync(root, { recursive: true }));

it("finds the blocks of pages and doc comments, with their lines", () => {
  mkdirSync(join(root, "src"));
  writeFileSync(
    join(root, "README.md"),
    "# A\n\n```ts\na();\n```\n\n```sh\nb\n```\n\n```ts no-run\nc();\n```\n",
  );
  const comment = [
    " * F.",
    " *",
    " * @example",
    " * f() // => 1",
    " *",
    " * @since 1",
    " */",
    "export const f = 1;",
  ];
  const second = ["/**", " * @example", " * ```ts", " * g()", " * ```", " */"];
  writeFileSync(join(root, "src/f.ts"), ["/**", ...comment, ...second].join("\n"));
  expect(extractBlocks(root)).toEqual([
    { file: "README.md", line: 4, code: "a();", run: true },
    { file: "README.md", line: 12, code: "c();", run: false },
    { file: "src/f.ts", line: 5, code: "f() // => 1", run: true },
    { file: "src/f.ts", line: 13, code: "g()", run: true },
  ]);
});
