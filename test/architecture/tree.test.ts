import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";

const root = new URL("../..", import.meta.url);

function filesIn(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "node_modules") return [];
    const within = entry.isDirectory() ? filesIn(new URL(`${entry.name}/`, folder)) : [];
    return [entry.name, ...within];
  });
}

it("names every file after what it holds", () => {
  const files = ["src", "test", "bench", "examples", "scripts", "site"].flatMap((folder) => {
    try {
      // An example may be a package of its own, whose modules link back here.
      return filesIn(new URL(`${folder}/`, root));
    } catch {
      return []; // a folder that is not there yet
    }
  });
  expect(files.filter((file) => /^(utils?|helpers?|common|misc)(\.|$)/.test(basename(file)))).toEqual([]);
});
