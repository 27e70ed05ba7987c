import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** The example documents that every runtime is given. */
export const documents = [
  "festival/festival.json",
  "small/all-good.json",
  "small/broken-in-ten-ways.json",
  "small/invalid.json",
].map((path) => {
  const file = fileURLToPath(new URL(`../../examples/${path}`, import.meta.url));
  return { name: basename(path), file, text: readFileSync(file, "utf8") };
});
