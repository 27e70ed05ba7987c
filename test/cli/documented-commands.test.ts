import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/usage.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const pages = [
  "README.md",
  "README.ru.md",
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

const fenced = /^```.*\n([\s\S]*?)^```$/gm;

/** The calls of the command in the shell blocks and in the text of a page, as a shell takes them apart. */
function callsIn(page: string): string[][] {
  const text = readFileSync(root + page, "utf8");
  const inBlocks = [...text.matchAll(fenced)].flatMap(([, block = ""]) => block.split("\n"));
  // In text a call may go on in the next line.
  const inText = [...text.replaceAll(fenced, "").matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
  return [...inBlocks, ...inText].flatMap((code) => {
    const [, words] = /^npx upm-rules ([^|>]+)/.exec(code) ?? [];
    return words === undefined ? [] : [words.trim().split(/\s+/)];
  });
}

const calls = pages.flatMap((page) => callsIn(page).map((args) => [page, args.join(" "), args] as const));

describe("a call of the command in the documentation", () => {
  it.each(calls)("is one that the command knows: %s: %s", (_, __, args) => {
    expect(() => readArguments(args)).not.toThrow();
  });

  it("stands in both READMEs and in the guide", () => {
    const found = new Set(calls.map(([page]) => page));
    for (const page of ["README.md", "README.ru.md", "docs/command-line.md"]) expect(found).toContain(page);
  });
});
