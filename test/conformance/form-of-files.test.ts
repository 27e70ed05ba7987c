import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { textOf } from "../../conformance/corpus-text.ts";
import { corpusFiles } from "./corpus-files.ts";

/** The keys of a case, in their order; those with a mark may be missing. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  deadlines: ["name", "facts", "amendments?", "expected"],
  checkFestival: ["name", "at", "document", "expected"],
  parseFacts: ["name", "factsOf", "facts", "expected"],
  decodeFestival: ["name", "document?", "text?", "expected"],
  amend: ["name", "amendments", "expected"],
};
const ofFacts = ["name", "facts", "amendments?", "expected"];

function isWithin(keys: readonly string[], expected: readonly string[]): boolean {
  const all = expected.filter((key) => !key.endsWith("?") || keys.includes(key.slice(0, -1)));
  return keys.join() === all.map((key) => key.replace("?", "")).join();
}

describe.each(corpusFiles)("conformance/cases/$name", ({ text, file }) => {
  it("has the format's keys, one case a line", () => {
    expect(Object.keys(file)).toEqual(["format", "check", "cases"]);
    expect(file.format).toBe("upm-conformance/1");
    expect(text).toBe(textOf(file));
  });

  it("has in every case the keys of its check, in their order", () => {
    const expected = keysOf[file.check] ?? ofFacts;
    expect(file.cases.filter((one) => !isWithin(Object.keys(one), expected)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it("names every case apart, in plain words", () => {
    const names = file.cases.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(
      names.filter((name) => name.trim() !== name || name === "" || /undefined|\[object/.test(name)),
    ).toEqual([]);
  });

  it("asks nothing twice", () => {
    const asked = file.cases.map(({ name, expected, ...question }) => JSON.stringify(question));
    const twice = file.cases.filter((_, index) => asked.indexOf(asked[index] ?? "") !== index);
    expect(twice.map(({ name }) => name)).toEqual([]);
  });
});

it("the corpus has a file of every check, and is small", () => {
  const checks = corpusFiles.map(({ file }) => file.check);
  expect(new Set(checks).size).toBe(checks.length);
  expect(checks).toHaveLength(16);
  const packed = corpusFiles.reduce((sum, { text }) => sum + gzipSync(text).length, 0);
  expect(packed).toBeLessThan(200_000);
});
