import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";

const root = new URL("../..", import.meta.url);

it("names every file after what it holds", () => {
  const files = ["src", "test", "bench", "examples", "scripts"].flatMap((folder) => {
    try {
      return readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" });
    } catch {
      return []; // a folder that is not there yet
    }
  });
  expect(files.filter((file) => /^(utils?|helpers?|common|misc)(\.|$)/.test(basename(file)))).toEqual([]);
});
