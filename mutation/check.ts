/**
 * Says, without a run, whether the result of the last one still speaks of this code, and every survivor has its reason.
 * With --write the page is written: for when reasons were.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { complaintsAbout } from "./complaints.ts";
import { mutationPage } from "./page.ts";
import { readResult } from "./result.ts";

const result = readResult();
const page = mutationPage(result);
const complaints = [...complaintsAbout(result)];
if (process.argv.includes("--write")) writeFileSync("docs/mutation.md", page);
else if (readFileSync("docs/mutation.md", "utf8") !== page) {
  complaints.push(
    "docs/mutation.md differs from mutation/result.json: run npm run mutation:check -- --write.",
  );
}
for (const complaint of complaints) {
  console.error(complaint);
  process.exitCode = 1;
}
