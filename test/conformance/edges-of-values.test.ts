import { describe, expect, it } from "vitest";
import { triedInDocuments } from "../../conformance/documents/document-questions.ts";
import { triedInFacts } from "../../conformance/malformed-facts.ts";
import { casesOf } from "./corpus-files.ts";

const byName = new Map(
  [...casesOf("parseFacts"), ...casesOf("decodeFestival")].map(({ name, expected }) => [name, expected]),
);

describe("a value that may stand there is no issue, one that may not is pointed at", () => {
  const tried = [
    ...triedInDocuments.map(([, pointer, values]) => ({ prefix: "", pointer, values })),
    ...triedInFacts.map(([check, pointer, values]) => ({ prefix: `${check}, `, pointer, values })),
  ];
  it.each(tried)("$prefix$pointer", ({ prefix, pointer, values: { right, wrong } }) => {
    for (const what of Object.keys(right)) {
      expect(byName.get(`${prefix}${what}, at ${pointer}`), what).toEqual([]);
    }
    for (const what of Object.keys(wrong)) {
      expect(byName.get(`${prefix}${what}, at ${pointer}`), what).toEqual([pointer]);
    }
  });
});
