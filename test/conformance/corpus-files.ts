import { readdirSync, readFileSync } from "node:fs";
import type {
  ConformanceCase,
  ConformanceCheck,
  ConformanceFile,
} from "../../src/testing/conformance-case.js";

const folder = new URL("../../conformance/cases/", import.meta.url);

/** The files of the corpus, with their texts. */
export const corpusFiles = readdirSync(folder).map((name) => {
  const text = readFileSync(new URL(name, folder), "utf8");
  return { name, text, file: JSON.parse(text) as ConformanceFile };
});

/** The cases of a check. */
export function casesOf<C extends ConformanceCheck>(check: C): ReadonlyArray<ConformanceCase<C>> {
  const found = corpusFiles.find(({ file }) => file.check === check);
  if (found === undefined) throw new Error(`no file of the corpus is of ${check}`);
  return found.file.cases as ReadonlyArray<unknown> as ReadonlyArray<ConformanceCase<C>>;
}
