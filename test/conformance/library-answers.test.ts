import { describe, expect, it } from "vitest";
import { conformanceAnswer } from "../../src/testing/conformance-answer.js";
import type { ConformanceCheck } from "../../src/testing/conformance-case.js";
import { corpusFiles } from "./corpus-files.ts";

describe.each(corpusFiles)("conformance/cases/$name", ({ file }) => {
  it("is answered by the library as it says, key for key", () => {
    const wrong = file.cases.filter((one) => {
      const answer = conformanceAnswer<ConformanceCheck>(file.check, one);
      return JSON.stringify(answer) !== JSON.stringify(one.expected);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

it("an answer is of a check that the corpus has", () => {
  expect(() => conformanceAnswer("checkEverything" as "checkDelivery", { facts: {} })).toThrow(
    "expected `check` to be one of those of the corpus",
  );
  expect(() => conformanceAnswer("toString" as "checkDelivery", { facts: {} })).toThrow(RangeError);
});

it("an answer to malformed facts is none: they are for parseFacts", () => {
  expect(() => conformanceAnswer("checkDelivery", { facts: { at: "now" } })).toThrow(
    "the facts are malformed",
  );
});
