import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folder = new URL("../../src/messages/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

it("finds the files", () => expect(files.length).toBeGreaterThan(20));

it.each(files)("%s needs nothing but sentences at run time", (file) => {
  const text = readFileSync(new URL(file, folder), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const needed = [...text.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+"([^"]+)"/gm)].map(
    ([, from]) => from,
  );
  // Inside the folder, since no file goes up at run time.
  for (const from of needed) expect(from).toMatch(/^\.\/(?!.*\.\.).*\.js$/);
  expect(text).not.toMatch(/\bimport\s*\(|^import\s+"|\brequire\s*\(/m);
});
