import { readFileSync } from "node:fs";

/** The list of the files of the package, which a person has looked at. */
export const listFile = new URL("package-files.txt", import.meta.url);

/** Before the first version is made there are no changes to tell. */
export const writtenByVersions = "CHANGELOG.md";

/** As the files are listed: without the part of a name that is new with every change of what is in the file. */
export const listNames = (files: ReadonlyArray<string>): string[] =>
  files.map((file) => file.replace(/-[\w-]{8}(?=\.d\.cts$)/, "-*")).sort();

/** What is packed and not listed, and the other way round. */
export function listDifferences(packed: ReadonlyArray<string>): string[] {
  const listed = readFileSync(listFile, "utf8").trim().split("\n");
  const names = listNames(packed);
  return [
    ...names.filter((file) => !listed.includes(file)).map((file) => `packed, not listed: ${file}`),
    ...listed.filter((file) => !names.includes(file)).map((file) => `listed, not packed: ${file}`),
    ...names
      .filter((file, index) => names.indexOf(file) < index)
      .map((file) => `packed more than once, as if an older build were left in dist: ${file}`),
  ];
}
